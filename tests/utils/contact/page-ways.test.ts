import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPageWays } from '@/utils/contact/check-page-ways';
import type { PageWay } from '@/utils/contact/way';
import { waysOnRecord } from '@/utils/contact/ways-on-record';
import type { EventBody } from '@/utils/orders/event';
import { eventsOf, observed } from '../orders/sample-events';

const PAGE = new URL('https://lamps.example/orders/7');
const help: PageWay = { channel: 'help', address: 'https://lamps.example/contact', text: 'Contact' };
const mail: PageWay = { channel: 'mail', address: 'help@lamps.example', text: 'Write to us' };
const phone: PageWay = { channel: 'phone', address: '+44 20 7946 0000', text: 'Call' };

describe('checkPageWays', () => {
  it('passes what the page’s own reader gives, and nothing that comes along with it', () => {
    expect(checkPageWays([{ ...help, html: '<b>' }, mail, phone], PAGE)).toEqual([help, mail, phone]);
  });

  it.each([
    'javascript:alert(1)',
    'http://lamps.example/contact',
    'https://elsewhere.example/contact',
    'data:text/html,x',
    'contact',
    `https://lamps.example/${'x'.repeat(600)}`,
  ])('passes over the help page %s', (address) => {
    expect(checkPageWays([{ ...help, address }], PAGE)).toEqual([]);
  });

  it.each<[PageWay['channel'], string]>([
    ['mail', 'help@lamps.example?bcc=x@y.example z'],
    ['phone', '*#06#'],
    ['phone', 'https://lamps.example'],
  ])('passes over the %s %s', (channel, address) => {
    expect(checkPageWays([{ channel, address, text: '' }], PAGE)).toEqual([]);
  });

  it('leaves secrets out of an address, and keeps no more than the reader gives', () => {
    const address = 'https://lamps.example/contact?session=s3cret&topic=2';
    expect(checkPageWays([{ ...help, address }], PAGE)[0]?.address).toBe(
      'https://lamps.example/contact?topic=2',
    );
    expect(
      checkPageWays(
        Array.from({ length: 400 }, () => help),
        PAGE,
      ),
    ).toHaveLength(5);
  });

  it('never throws, and gives only addresses that may be opened', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.array(
          fc
            .oneof(
              fc.webUrl(),
              fc.webPath().map((path) => PAGE.origin + path),
            )
            .map((address) => ({ ...help, address })),
        ),
        (any, list) => {
          expect(checkPageWays(any, PAGE)).toEqual([]);
          for (const { address } of checkPageWays(list, PAGE)) expect(new URL(address).host).toBe(PAGE.host);
        },
      ),
    );
  });
});

describe('waysOnRecord', () => {
  const read = (url: string, ways: PageWay[]): EventBody => {
    const body = observed({});
    return { ...body, evidence: { source: 'page', url, kind: 'detail', title: '', rules: '' }, ways };
  };

  it('gives each address once with the page that named it last', () => {
    const events = eventsOf(
      read('https://lamps.example/orders/7', [help, mail]),
      read('https://lamps.example/orders/8', [{ ...mail, text: 'Mail' }]),
      observed({}),
    );
    expect(waysOnRecord(events).map(({ address, text, readOn }) => [address, text, readOn])).toEqual([
      [mail.address, 'Mail', { url: 'https://lamps.example/orders/8', at: events[1]?.at }],
      [help.address, 'Contact', { url: 'https://lamps.example/orders/7', at: events[0]?.at }],
    ]);
  });
});
