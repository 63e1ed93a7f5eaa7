import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { outcomeOf } from '@/utils/guiding/outcome';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const english = catalogue.languagesFor('en');
const german = catalogue.languagesFor('de');

describe('outcomeOf', () => {
  it.each([
    ['Your order has been cancelled.', english, 'cancelled'],
    ['We have received your cancellation request.', english, 'cancel-requested'],
    ['Your cancellation request was declined.', english, 'cancel-declined'],
    ['Ihre Bestellung wurde storniert.', german, 'cancelled'],
  ] as const)('takes "%s" for what became of the order just guided', (text, languages, state) => {
    expect(outcomeOf(text, languages, NOW - 5000, NOW)).toEqual({ state, sentence: text });
  });

  it.each([
    'If your order has been cancelled, you will get a mail.',
    'Do you want to cancel your order?',
    'Thank you for your visit.',
    '',
  ])('takes "%s" for nothing', (text) => {
    expect(outcomeOf(text, english, NOW - 5000, NOW)).toBeNull();
  });

  it.each(['shipped', 'delivered'] as const)(
    'takes a request for a %s order as one to take it back',
    (standing) => {
      const text = 'We have received your withdrawal. We have received your cancellation request.';
      expect(outcomeOf(text, english, NOW - 5000, NOW, standing)?.state).toBe('return-requested');
      expect(outcomeOf('Your order has been cancelled.', english, NOW, NOW, standing)?.state).toBe(
        'cancelled',
      );
    },
  );

  it('quotes the sentence alone, of all that the page says', () => {
    const said = 'Cancel order\nIf you change your mind, tell us.\nYour order has been cancelled.\nWhy?';
    expect(outcomeOf(said, english, NOW - 5000, NOW)).toEqual({
      state: 'cancelled',
      sentence: 'Your order has been cancelled.',
    });
  });

  it('believes no page unless the shopper pressed something shortly before', () => {
    const text = 'Your order has been cancelled.';
    expect(outcomeOf(text, english, null, NOW)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 10 * 60_000 + 1, max: 1e12 }), (ago) => {
        expect(outcomeOf(text, english, NOW - ago, NOW)).toBeNull();
      }),
    );
    expect(outcomeOf(text, english, NOW + 1, NOW), 'a clock that was set back').toBeNull();
  });
});
