// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://shop.example/account"}
import { describe, expect, it } from 'vitest';
import { allStores, catalogue, storeById } from '@/store-profiles/registry';
import { stillPossible } from '@/utils/contact/after-shipping';
import { linksOnPage } from '@/utils/contact/links-on-page';
import { waysToReach } from '@/utils/contact/ways-to-reach';
import type { Deadline } from '@/utils/deadlines/deadline';

const NOW = '2026-11-23T12:00:00Z';
const words = (language: string) => catalogue.languagesFor(language).flatMap(({ guide }) => guide ?? []);

describe('waysToReach', () => {
  it('never gives a phone number without its source, of any store', () => {
    const phones = allStores()
      .flatMap((store) => waysToReach(store, NOW))
      .filter(({ channel }) => channel === 'phone');
    expect(phones.length).toBeGreaterThan(3);
    expect(phones.filter(({ source }) => source === null)).toEqual([]);
  });

  it('puts who answers now before who will, and knows nothing of unknown shops', () => {
    const ways = waysToReach(storeById('lululemon') ?? null, NOW);
    expect(ways.length).toBeGreaterThan(0);
    const open = ways.map((way) => way.open?.isOpen !== false);
    expect(open).toEqual(open.toSorted((a, b) => Number(b) - Number(a)));
    expect(waysToReach(null, NOW)).toEqual([]);
  });
});

describe('linksOnPage', () => {
  const on = (html: string, language = 'en') => {
    document.body.innerHTML = html;
    return linksOnPage(document, words(language)).map(({ channel, address }) => [channel, address]);
  };

  it('finds phone, mail and the page for questions, each once', () => {
    expect(
      on(`<footer><a href="/contact">Contact us</a> <a href="/about">About</a> <a href="mailto:help@shop.example?subject=x">Mail</a>
        <a href="tel:+44 20 7946 0000">Call</a> <a href="/contact">Contact us</a> <a href="/returns">Returns</a></footer>`),
    ).toEqual([
      ['phone', '+44 20 7946 0000'],
      ['mail', 'help@shop.example'],
      ['help', 'https://shop.example/returns'],
      ['help', 'https://shop.example/contact'],
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://elsewhere.example/contact', 'tel:*#06#'])(
    'passes over %s',
    (href) => expect(on(`<a href="${href}">Contact us</a>`)).toEqual([]),
  );
});

describe('stillPossible', () => {
  const deadline = (kind: Deadline['kind']): Deadline => ({
    kind,
    at: '2026-12-01T00:00:00Z',
    certainty: 'exact',
    rule: 'x',
    source: null,
    explanation: { key: 'x', values: {} },
  });
  const what = (state: 'shipped' | 'delivered', deadlines: Deadline[]) =>
    stillPossible({ state, control: null, deadlines }, storeById('nike') ?? null).map((one) => one.what);

  it('on the way: refuse first, then the law, then the store’s own return', () => {
    expect(what('shipped', [deadline('return'), deadline('withdrawal')])).toEqual([
      'refuse',
      'withdraw',
      'return',
    ]);
  });

  it('once it is there nothing can be refused any more', () => {
    expect(what('delivered', [deadline('withdrawal')])).toEqual(['withdraw', 'return']);
  });
});
