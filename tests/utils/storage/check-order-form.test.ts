import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOrderForm } from '@/utils/storage/check-order-form';
import { readTypedAmount } from '@/utils/storage/typed-amount';
import type { OrderForm } from '@/utils/messages';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');
const form: OrderForm = {
  store: 'amazon-de',
  orderNumber: ' 302-1234567-1234567 ',
  placed: '2026-11-22T10:30',
  amount: '1.234,50',
  currency: 'eur',
  items: 'Lamp\n\n <b>Bulb</b> \n',
};
const problemOf = (part: Partial<Record<keyof OrderForm, unknown>>) => {
  const checked = checkOrderForm({ ...form, ...part }, NOW);
  return checked.ok ? null : checked.problem;
};

describe('checkOrderForm', () => {
  test('gives the facts as typed', () => {
    const checked = checkOrderForm(form, NOW);
    expect(checked).toMatchObject({
      ok: true,
      facts: {
        store: 'amazon-de',
        host: null,
        orderNumber: '302-1234567-1234567',
        // The shopper's own time zone, which is the machine's.
        placed: { date: '2026-11-22', instant: new Date(2026, 10, 22, 10, 30).toISOString() },
        total: { amount: '1234.50', currency: 'EUR' },
        items: [{ title: 'Lamp' }, { title: '<b>Bulb</b>' }],
        state: null,
        quotes: {},
      },
    });
  });

  test('takes a day without a time, no amount, and a shop by its host', () => {
    const checked = checkOrderForm(
      { ...form, store: 'host:shop.example', placed: '2026-11-22', amount: '', currency: '' },
      NOW,
    );
    expect(checked).toMatchObject({
      ok: true,
      facts: {
        store: null,
        host: 'shop.example',
        placed: { date: '2026-11-22', instant: null },
        total: null,
      },
    });
  });

  test.each<[keyof OrderForm, string, string]>([
    ['store', '', 'form.error.store'],
    ['store', 'host:', 'form.error.store'],
    ['store', 'host:javascript:alert(1)', 'form.error.store'],
    ['store', '<b>', 'form.error.store'],
    ['orderNumber', '  ', 'form.error.nothing'],
    ['orderNumber', '---', 'form.error.nothing'],
    ['orderNumber', 'A'.repeat(100_000), 'form.error.tooLong'],
    ['placed', '', 'form.error.day'],
    ['placed', '0000-00-00', 'form.error.day'],
    ['placed', '2026-02-30', 'form.error.day'],
    ['placed', '2026-11-22T25:00', 'form.error.day'],
    ['placed', '1970-01-01', 'form.error.day'],
    ['placed', '2026-11-25', 'form.error.future'],
    ['placed', '2026-11-24T15:00', 'form.error.future'],
    ['amount', 'a lot', 'form.error.amount'],
    ['amount', '-5', 'form.error.amount'],
    ['currency', 'euros', 'form.error.currency'],
    ['items', 'x'.repeat(10_001), 'form.error.tooLong'],
  ])('%s %j is answered with %s', (field, value, problem) => {
    expect(problemOf({ [field]: value })).toBe(problem);
  });

  test('never throws, whatever is sent in place of a form', () => {
    fc.assert(
      fc.property(fc.anything(), (sent) => {
        expect(checkOrderForm(sent, NOW).ok).toBe(false);
      }),
    );
  });
});

describe('readTypedAmount', () => {
  test.each([
    ['99', '99'],
    ['0,5', '0.50'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1\u202f234', '1234'],
    ['1’234.50', '1234.50'],
    ['1.234', '1234'],
    ['1,234,567', '1234567'],
    ['007', '7'],
  ])('%j is %s', (typed, amount) => {
    expect(readTypedAmount(typed)).toBe(amount);
  });

  test.each(['', 'x', '1,2,3', '1.234.56', '1,234,56', '-1', '1e5', '12,3456', '1.23,456'])(
    '%j is none',
    (typed) => {
      expect(readTypedAmount(typed)).toBeNull();
    },
  );

  test('reads every amount back as German, Swiss and English spell it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('de-DE', 'en-US', 'de-CH', 'fr-FR', 'sv-SE'),
        (cents, locale) => {
          const spelt = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
          expect(readTypedAmount(spelt)).toBe((cents / 100).toFixed(2));
        },
      ),
    );
  });
});
