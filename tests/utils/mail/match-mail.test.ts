import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingSignature, matchMail, senderFits, type KnownOrder } from '@/utils/mail/match-mail';
import type { MailReading } from '@/utils/mail/mail';

const told = <Value>(value: Value) => ({ value, quote: String(value) });

const reading = (change: Partial<MailReading> = {}): MailReading => ({
  kind: 'cancel-confirmed',
  quote: 'Your order was cancelled.',
  from: { name: 'Shop', address: 'service@mail.shop.example' },
  subject: 'Cancelled',
  date: '2026-11-20T10:00:00.000Z',
  isForwarded: false,
  store: null,
  isForged: false,
  language: 'en',
  orderNumber: told('SH-1001'),
  placed: null,
  total: null,
  refund: null,
  items: [],
  tracking: null,
  ...change,
});

const order = (change: Partial<KnownOrder> = {}): KnownOrder => ({
  id: 'shop.example:SH-1001',
  store: null,
  host: 'www.shop.example',
  orderNumber: '#sh-1001',
  placed: { date: '2026-11-19', instant: null },
  total: { amount: '20.00', currency: 'EUR' },
  items: [{ title: 'Blue kettle', quantity: 1, price: null }],
  deleted: false,
  ...change,
});

describe('a mail belongs to an order', () => {
  test('for sure, where number and sender fit', () => {
    expect(matchMail(reading(), [order({ id: 'other', orderNumber: 'SH-1002' }), order()])).toEqual({
      match: 'sure',
      order: 'shop.example:SH-1001',
    });
  });

  test('not for sure, where the number fits and the sender does not', () => {
    const forged = reading({ from: { name: 'Shop', address: 'service@shop.example.evil.example' } });
    expect(matchMail(forged, [order()])).toEqual({
      match: 'unsure',
      candidates: [{ order: 'shop.example:SH-1001', hints: ['number', 'day'] }],
      canBeNew: true,
    });
  });

  test('not for sure, where two shops gave the same number', () => {
    const found = matchMail(reading({ store: 'nike', from: { name: '', address: 'a@nike.com' } }), [
      order({ id: 'a', store: 'asos' }),
      order({ id: 'b', store: 'zara' }),
    ]);
    expect(found).toMatchObject({ match: 'unsure', candidates: [{ order: 'a' }, { order: 'b' }] });
  });

  test.each<[string, Partial<MailReading>, Partial<KnownOrder>, string[]]>([
    ['by a part of its number', { orderNumber: told('1001') }, {}, ['part-of-number', 'sender', 'day']],
    [
      'by its amount, with no number in the mail',
      { orderNumber: null, total: told({ amount: '20.00', currency: null }) },
      {},
      ['sender', 'total', 'day'],
    ],
    [
      'by its items, with no number on the page',
      { items: ['blue kettle'], date: null },
      { orderNumber: null },
      ['sender', 'items'],
    ],
  ])('perhaps, %s', (_, mail, known, hints) => {
    expect(matchMail(reading(mail), [order(known)])).toMatchObject({
      match: 'unsure',
      candidates: [{ hints }],
    });
  });

  test('that is new, where its number is another', () => {
    expect(matchMail(reading({ orderNumber: told('SH-7') }), [order()])).toEqual({ match: 'new' });
  });

  test('of none, where it names no number and fits nothing', () => {
    const other = reading({ orderNumber: null, from: { name: 'X', address: 'x@other.example' } });
    expect(matchMail(other, [order()])).toEqual({ match: 'none' });
  });

  test('of none that the shopper deleted', () => {
    expect(matchMail(reading(), [order({ deleted: true })])).toEqual({ match: 'new' });
  });

  test('for sure only ever with number and sender, whatever else is alike', () => {
    const names = fc.constantFrom('SH-1001', 'sh1001', '1001', '9', null);
    const hosts = fc.constantFrom('shop.example', 'evil.example', 'example', 'com', null);
    fc.assert(
      fc.property(names, hosts, names, hosts, (said, sender, known, host) => {
        const mail = reading({
          orderNumber: said === null ? null : told(said),
          from: { name: '', address: sender === null ? '' : `a@${sender}` },
        });
        const found = matchMail(mail, [order({ orderNumber: known, host })]);
        if (found.match !== 'sure') return;
        expect(said?.toUpperCase()).toBe(known?.toUpperCase());
        expect(sender).toBe(host);
      }),
    );
  });
});

describe('a sender fits', () => {
  test.each<[string, Partial<KnownOrder>, boolean]>([
    ['a@shop.example', { host: 'www.shop.example' }, true],
    ['a@shop.example', { host: 'account.shop.example' }, true],
    ['a@notshop.example', { host: 'shop.example' }, false],
    ['a@example', { host: 'shop.example' }, false],
    ['', { host: 'shop.example' }, false],
    ['a@shop.example', { host: null }, false],
    ['a@shop.example', { store: 'nike', host: 'shop.example' }, false],
  ])('%s to %j: %s', (address, known, fits) => {
    expect(senderFits(reading({ from: { name: '', address } }), order(known))).toBe(fits);
  });
});

test('of several signatures the one that fits is shown', () => {
  expect(fittingSignature(reading(), ['amazonses.com', 'shop.example'])).toBe('shop.example');
  expect(fittingSignature(reading(), ['amazonses.com', 'example'])).toBeNull();
});
