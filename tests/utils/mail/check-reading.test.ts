import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkReading } from '@/utils/mail/check-reading';
import type { MailReading } from '@/utils/mail/mail';

const reading: MailReading = {
  kind: 'cancel-confirmed',
  quote: 'Your order was cancelled.',
  from: { name: 'Shop', address: 'a@shop.example' },
  subject: 'Cancelled',
  date: '2026-11-23T10:00:00.000Z',
  isForwarded: false,
  store: null,
  isForged: false,
  language: 'en',
  orderNumber: { value: 'A-1', quote: 'Order A-1' },
  placed: { value: { date: '2026-11-22', instant: null }, quote: '22 November' },
  total: { value: { amount: '12.50', currency: 'EUR' }, quote: '€12.50' },
  refund: null,
  items: ['Shoes'],
  tracking: null,
};

it('passes what our reader gives, and no field besides', () => {
  expect(checkReading(reading)).toEqual(reading);
  expect(checkReading({ ...reading, state: 'refunded' })).toEqual(reading);
});

it.each([
  ['a newsletter', { kind: 'other' }],
  ['a forgery', { isForged: true }],
  ['a day that is none', { placed: { value: { date: 'soon', instant: null }, quote: '' } }],
  ['an amount that is none', { total: { value: { amount: '1e9', currency: null }, quote: '' } }],
  ['an endless number', { orderNumber: { value: '9'.repeat(5000), quote: '' } }],
  ['endless items', { items: Array.from({ length: 5000 }, () => 'x') }],
])('refuses %s', (_, change) => {
  expect(checkReading({ ...reading, ...change })).toBeNull();
});

it('cuts long words of the mail, and keeps them whole characters', () => {
  const checked = checkReading({ ...reading, subject: `${'x'.repeat(499)}😀` });
  expect(checked?.subject).toHaveLength(500);
  expect(checked?.subject.isWellFormed()).toBe(true);
});

it('never fails', () => {
  fc.assert(fc.property(fc.anything(), (anything) => checkReading(anything) === null));
});
