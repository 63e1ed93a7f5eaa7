// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { knownWords } from '@/utils/evidence/known-words';
import { redactPage } from '@/utils/evidence/redact-page';
import { wordsToKeep } from '@/utils/evidence/words-to-keep';
import { seeded } from './seeded';

const ADDRESS = 'https://www.shop.example/account/orders/303-1234567?token=s3cr3tpass';
const words = wordsToKeep(new URL(ADDRESS), 'en', catalogue);

function documentOf(html: string, url = ADDRESS): Document {
  return new JSDOM(html, { url }).window.document;
}

function copyOf(body: string, head = '', seed = 1): string {
  const page = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return redactPage(documentOf(page), ADDRESS, words, seeded(seed)).html;
}

const copied = (body: string, head = ''): Document => documentOf(copyOf(body, head));

describe('what is a shopper’s', () => {
  test.each([
    '<p>Anna Schmidt</p>',
    '<p title="Anna Schmidt" aria-label="Anna Schmidt">x</p><img alt="Anna Schmidt">',
    '<p data-customer="Anna Schmidt" data-user="{&quot;name&quot;:&quot;Schmidt&quot;}">x</p>',
    '<p>Hello Schmidt</p><p id="user-schmidt" class="of-annaschmidt schmidtBox">x</p>',
    '<input value="Anna Schmidt"><textarea>Schmidt</textarea><input type="hidden" value="Schmidt">',
    '<select><option value="schmidt">Anna Schmidt</option></select>',
    '<input value="Schmidt"><p class="user-schmidt">x</p>',
    '<!-- Anna Schmidt -->',
    '<script>var user = "Schmidt"</script><style>.x::after { content: "Schmidt" }</style>',
    '<script type="application/json">{"name":"Schmidt"}</script>',
    '<script type="application/ld+json">{"@type":"Order","customer":{"name":"Schmidt"}}</script>',
    '<script type="application/ld+json">{ broken: "Schmidt" </script>',
    '<script type="application/ld+json">{"Frau Schmidt":{"name":1}}</script>',
    '<a href="/user/schmidt?name=schmidt#schmidt">x</a><a href="mailto:schmidt@mail.example">x</a>',
    '<a href="https://schmidt.example/a">x</a><a href="tel:+49301234567">x</a>',
    '<a href="#/user/Schmidt?x=Schmidt">x</a><form action="/u/%53chmidt"></form>',
    '<img src="/schmidt.png" srcset="/schmidt.png 2x"><video poster="/schmidt.png"></video>',
    '<p style="background: url(/schmidt.png)" onclick="schmidt()">x</p>',
    '<template><p>Schmidt</p></template><noscript>Schmidt</noscript><iframe srcdoc="Schmidt"></iframe>',
    '<svg><title>Schmidt</title><text>Schmidt</text><a xlink:href="/schmidt"></a></svg>',
    '<p contenteditable>Schmidt</p><p-schmidt-1>x</p-schmidt-1>'.replace('p-schmidt-1', 'user-card'),
    '<object data="/schmidt">Schmidt</object><meta itemprop="name" content="Schmidt">',
    '<p id="mail-schmidt@mail.example" data-testid="of-schmidt@mail.example">x</p>',
    '<h1>Your order 4174 of Schmidt was cancelled</h1>',
    '<p type="schmidt" scope="anna" lang="schmidt" aria-x="schmidt/3031234567">x</p>',
    '<p>Schmidt</p><script type="application/ld+json">{"@type":"Schmidt","@schmidt":1}</script>',
  ])('does not stand in the copy: %s', (body) => {
    const html = copyOf(body, '<title>Orders of Schmidt</title><meta name="author" content="Schmidt">');
    expect(html).not.toMatch(/schmidt|anna/iu);
    expect(html).not.toContain('1234567');
  });

  test('in numbers of orders and customers neither, wherever they stand', () => {
    const html = copyOf(
      '<p id="order-303-1234567" class="c-887766 col-12" data-order-id="303-1234567">Order number: 303-1234567</p><a href="/orders/303-1234567">Order details</a><time datetime="2026-11-20">20 November 2026</time>',
    );
    expect(html).not.toMatch(/303|1234|887766|2026|November/u);
    expect(html).toContain('<p id="order-000-0000001" class="c-000002 col-12"');
    // One number on the page is one in the copy.
    const [, number] = /Order number: ([\d-]+)/u.exec(html) ?? [];
    expect(html).toContain(`data-order-id="${number}"`);
    expect(html).toContain(`href="/orders/${number}"`);
  });

  test('in words that can be cut into words of markup neither', () => {
    const html = copyOf('<a id="aHRa" data-of="aHRa" href="/user/aHRa" class="order-aHRa">aHRa</a>');
    expect(html).not.toMatch(/ahra/iu);
  });

  test('in an open shadow root neither, which stays one', () => {
    const document = documentOf('<order-card><b>Anna</b></order-card>');
    document.querySelector('order-card')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p>Order number: 88776655</p><slot></slot>';
    const { html } = redactPage(document, ADDRESS, words, seeded(1));
    expect(html).toMatch(
      /<order-card><template shadowrootmode="open"><p>Order number: \d{8}<\/p><slot><\/slot><\/template><b>[A-Z][a-z]{3}<\/b>/u,
    );
    expect(html).not.toMatch(/88776655|Anna/u);
  });
});

describe('what a profile is written from', () => {
  test('labels, states, names of controls and headings stay', () => {
    const page = copied(
      '<h1>Your orders</h1><dl><dt>Order number</dt><dd>4174</dd><dt>Total</dt><dd>£42.50</dd></dl><p class="status">Delivered</p><button aria-label="Cancel order">×</button><input type="submit" value="Cancel order">',
    );
    const text = page.body.textContent;
    for (const label of ['Your orders', 'Order number', 'Total', 'Delivered', '£'])
      expect(text).toContain(label);
    expect(page.querySelector('button[aria-label="Cancel order"], [value="Cancel order"]')).not.toBeNull();
    expect(page.querySelector('input')?.getAttribute('value')).toBe('Cancel order');
  });

  test('structured data keeps its shape', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'Order',
      orderNumber: 'C0417',
      orderStatus: 'https://schema.org/OrderCancelled',
      price: 68.4,
      isGift: true,
      customer: { '@type': 'Person', name: 'Anna </script>' },
      items: ['Lamp'],
    };
    const page = copied(
      `<script type="application/ld+json">${JSON.stringify(data).replace('</', '<\\/')}</script>`,
    );
    const kept = JSON.parse(page.querySelector('script')?.textContent ?? '') as typeof data;
    expect(Object.keys(kept)).toEqual(Object.keys(data));
    expect(kept).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Order',
      orderStatus: 'https://schema.org/OrderCancelled',
      price: expect.any(Number),
      customer: { '@type': 'Person', name: expect.stringMatching(/^[A-Z][a-z]{3} <\/[a-z]{6}>$/u) },
      items: [expect.stringMatching(/^[A-Z][a-z]{3}$/u)],
    });
  });

  test('links keep the shape of their path and the names of their parameters', () => {
    const link = copied(
      '<a href="https://www.shop.example/account/orders/C0417/cancel?order_id=417&token=abcdef">x</a>',
    );
    expect(link.querySelector('a')?.getAttribute('href')).toMatch(
      /^\/account\/orders\/[A-Z]\d{4}\/cancel\?order_[a-z]+=&[a-z]+=$/u,
    );
  });

  test('what the page hides is hidden', () => {
    const page = copied(
      '<p class="off">a</p><p class="ghost">c <b>d</b></p>',
      '<style>.off { display: none } .ghost { visibility: hidden } .ghost b { visibility: visible }</style>',
    );
    expect(page.querySelector('.off')?.hasAttribute('hidden')).toBe(true);
    expect(page.querySelector('.ghost')?.getAttribute('style')).toBe('visibility:hidden');
    expect(page.querySelector('.ghost b')?.getAttribute('style')).toBe('visibility:visible');
  });

  test('its head says which shop’s page it was, on which software, and that nothing may load', () => {
    const html = copyOf(
      '',
      '<meta name="generator" content="PrestaShop"><meta http-equiv="refresh" content="1">',
    );
    const page = documentOf(html);
    const meta = (name: string) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
    expect(meta('unorder-redacted')).toMatch(
      /^https:\/\/www\.shop\.example\/account\/orders\/\d{3}-\d{7}\?[a-z]{5}=$/u,
    );
    expect(meta('unorder-platform')).toBe('prestashop');
    expect([...page.querySelectorAll('[http-equiv]')].map((one) => one.getAttribute('content'))).toEqual([
      expect.stringContaining("default-src 'none'"),
    ]);
  });

  test.each([
    'amazon/history',
    'amazon/detail-cancelled-de',
    'ebay/history',
    'shopware/history',
    'woocommerce/history-de',
    'yahoo-shopping-jp/history',
    'hepsiburada/detail',
    'coupang/confirmation',
    'prestashop/history',
    'zara/detail',
  ])('rules find in the copy of %s what they find on the page', (sample) => {
    const expected = JSON.parse(readFileSync(`tests/pages/${sample}.json`, 'utf8')) as {
      url: string;
      selectors: Record<string, number>;
    };
    const page = documentOf(readFileSync(`tests/pages/${sample}.html`, 'utf8'), expected.url);
    const language = page.documentElement.lang;
    const kept = wordsToKeep(new URL(expected.url), language, catalogue);
    const copy = documentOf(redactPage(page, expected.url, kept, seeded(1)).html, expected.url);
    const found = Object.keys(expected.selectors).map((css) => [css, copy.querySelectorAll(css).length]);
    expect(Object.fromEntries(found)).toEqual(expected.selectors);
    expect(copy.documentElement.lang).toBe(language);
  });
});

describe('a hostile page', () => {
  test('leaves nothing that runs, loads or leads out', () => {
    const page = copied(
      '<a href="javascript:alert(1)" onclick="alert(1)" ping="//e.example">a</a><base href="//e.example"><embed src="//e.example"><link rel="stylesheet" href="https://e.example/a.css"><svg onload="alert(1)"><script>alert(1)</script><use href="//e.example#a"/></svg><button formaction="javascript:x">b</button><img src="x" onerror="alert(1)"><p title="&quot;><script>alert(1)</script>">&lt;script>alert(1)&lt;/script></p><xmp><script>alert(1)</script></xmp><object data="//e.example"><img src="x" onerror="alert(1)"></object>',
    );
    expect(page.querySelector('script,link,base,style,xmp')).toBeNull();
    const attributes = [...page.querySelectorAll('body *')].flatMap(({ attributes: all }) => [...all]);
    expect(attributes.filter(({ name }) => /^(?:on|src|ping|xlink)/u.test(name))).toEqual([]);
    const addresses = attributes.filter(({ name }) => /href|action/u.test(name)).map(({ value }) => value);
    expect(addresses.filter((value) => !/^(?:#|\/(?!\/))/u.test(value))).toEqual([]);
  });

  test('of formulas neither', () => {
    // Without a window: jsdom computes no style of MathML.
    const page = '<math><mtext><img src="x" onerror="alert(1)">Schmidt</mtext></math>';
    const { html } = redactPage(
      new DOMParser().parseFromString(page, 'text/html'),
      ADDRESS,
      words,
      seeded(1),
    );
    expect(html).toMatch(/<math><mtext><img>[A-Z][a-z]{6}<\/mtext><\/math>/u);
    expect(html).not.toMatch(/Schmidt|alert/u);
  });

  test('is not read again from its own names', () => {
    const html = copyOf('<p data-a="$&$1" id="__proto__" class="constructor">$& $1 \u0000</p>');
    expect(html.match(/<body/gu)).toHaveLength(1);
  });

  test('nested deep, or of 10 MB, is copied as far as it goes', () => {
    const document = documentOf('');
    let at: Element = document.body;
    for (let level = 0; level < 300; level += 1) at = at.appendChild(document.createElement('i'));
    at.textContent = 'Anna Schmidt';
    expect(redactPage(document, ADDRESS, words, seeded(1)).html).toMatch(
      /<i>[A-Z][a-z]{3} [A-Z][a-z]{6}<\/i>/u,
    );
    const long = documentOf('<p>x</p>');
    long.querySelector('p')!.textContent = 'Schmidt and '.repeat(900_000);
    const { html, cut } = redactPage(long, ADDRESS, words, seeded(1));
    expect(cut).toBe(true);
    expect(html.length).toBeLessThanOrEqual(5_000_000);
    expect(html).toMatch(/<\/p><\/body><\/html>\n$/u);
  });
});

describe('whatever page', () => {
  const own = fc.oneof(
    fc.stringMatching(/^[a-zA-Z]{4,12}$/u),
    fc.stringMatching(/^[1-9]\d{3,9}$/u),
    fc.stringMatching(/^[A-Z]{1,3}[1-9]\d{3,6}$/u),
    fc.stringMatching(/^[а-яА-Я]{4,9}$/u),
    fc.stringMatching(/^[α-ωΑ-ΡΣ-Ω]{4,9}$/u),
    fc.stringMatching(/^[äöüßéèñçåø]{4,9}$/u),
  );
  const label = fc.constantFrom(
    'Order number:',
    'Total',
    'Order date:',
    'Cancel order',
    'Your orders',
    'Delivered',
  );
  const tag = fc.constantFrom('div', 'span', 'section', 'b', 'a', 'li', 'button', 'h2', 'order-card');
  const attribute = fc.constantFrom(
    'id',
    'class',
    'title',
    'data-order',
    'data-testid',
    'aria-label',
    'href',
    'alt',
  );

  interface Leaf {
    tag: string;
    label: string;
    own: string[];
    attributes: [string, string][];
  }
  const leaf: fc.Arbitrary<Leaf> = fc.record({
    tag,
    label,
    own: fc.array(own, { minLength: 1, maxLength: 3 }),
    attributes: fc.uniqueArray(fc.tuple(attribute, own), { maxLength: 3, selector: ([name]) => name }),
  });
  const page = fc.array(leaf, { minLength: 1, maxLength: 12 });

  /** Without a window of its own: much quicker, and nothing is hidden. */
  const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const build = (leaves: readonly Leaf[], isBare = false): Document => {
    const document = parsed(
      '<!doctype html><html lang="en"><head><title>x</title></head><body></body></html>',
    );
    for (const one of leaves) {
      const outer = document.body.appendChild(document.createElement('main'));
      outer.className = 'order-card col-12';
      const element = outer.appendChild(document.createElement(one.tag));
      for (const [name, value] of one.attributes) element.setAttribute(name, isBare ? '' : value);
      element.append(one.label, isBare ? '' : ` ${one.own.join(' / ')}`);
      // What stands in a name stands on the page as well: else nothing tells that it is the shopper's.
      outer.append(isBare ? '' : one.attributes.map(([, value]) => value).join('; '));
    }
    return document;
  };
  const redacted = (document: Document, seed: number): string =>
    redactPage(document, ADDRESS, words, seeded(seed)).html;
  const outline = (document: Document): string[] =>
    [...document.body.querySelectorAll('*')].map(
      (element) => `${element.parentElement?.localName} ${element.localName}`,
    );

  it('no word or number of four or more that is no label survives', () => {
    const labels = knownWords(words);
    const isKnown = (word: string): boolean => labels.has(word) || words.markup.includes(word);
    fc.assert(
      fc.property(page, fc.nat(), (leaves, seed) => {
        const skeleton = redacted(build(leaves, true), seed).toLowerCase();
        const own = leaves
          .flatMap(({ own: texts, attributes }) => [...texts, ...attributes.map(([, value]) => value)])
          .map((word) => word.toLowerCase())
          // A word of the markup or of a label is nobody's.
          .filter((word) => !skeleton.includes(word) && !isKnown(word));
        const html = redacted(build(leaves), seed).toLowerCase();
        expect(own.filter((word) => html.includes(word))).toEqual([]);
      }),
    );
  });

  it('elements, lengths of texts and labels stay', () => {
    fc.assert(
      fc.property(page, fc.nat(), (leaves, seed) => {
        const document = build(leaves);
        const copy = parsed(redacted(document, seed));
        expect(outline(copy)).toEqual(outline(document));
        expect(copy.body.textContent.trimEnd()).toHaveLength(document.body.textContent.trimEnd().length);
        for (const [at, { label: text }] of leaves.entries())
          expect(copy.querySelectorAll('main')[at]?.textContent.startsWith(text)).toBe(true);
      }),
    );
  });

  it('the same numbers give the same copy, and a copy of the copy has the same names', () => {
    const names = (document: Document): string[] =>
      [...document.querySelectorAll('body *')].map(({ id, className }) => `${id} ${className}`);
    fc.assert(
      fc.property(page, fc.nat(), (leaves, seed) => {
        const once = redacted(build(leaves), seed);
        expect(redacted(build(leaves), seed)).toBe(once);
        expect(names(parsed(redacted(parsed(once), seed + 1)))).toEqual(names(parsed(once)));
      }),
      // Each run writes three copies.
      { numRuns: 40 },
    );
  });
});
