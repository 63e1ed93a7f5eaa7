import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderIdOf } from '@/utils/orders/order-id';
import { facts } from './sample-events';

const told = (confirmation: string) => orderIdOf(facts({ store: 'nike', addresses: { confirmation } }));

const listed = (amount: string) =>
  orderIdOf(
    facts({
      store: 'nike',
      total: { amount, currency: 'EUR' },
      addresses: { history: 'https://nike.example/orders' },
    }),
  );

const placed = (date: string) => orderIdOf(facts({ store: 'nike', placed: { date, instant: null } }));

describe('orderIdOf', () => {
  test.each([
    ['302-1234567-1234567', 'amazon-de:302-1234567-1234567'],
    [' # 302-1234567-1234567 ', 'amazon-de:302-1234567-1234567'],
    ['302\u200b-1234567-\u00ad1234567', 'amazon-de:302-1234567-1234567'],
    ['ｒ１２３', 'amazon-de:R123'],
    ['wc_ab12', 'amazon-de:WC_AB12'],
  ])('spells %j in one way', (orderNumber, id) => {
    expect(orderIdOf(facts({ store: 'amazon-de', host: 'www.amazon.de', orderNumber }))).toBe(id);
  });

  test('names a shop without a profile by its host', () => {
    expect(orderIdOf(facts({ host: 'WWW.Shop.Example', orderNumber: '7' }))).toBe('shop.example:7');
  });

  test('names a purchase without a number by the page that told of it', () => {
    expect(told('https://nike.example/thanks/1')).toMatch(/^nike:\?[0-9a-f]{16}$/u);
    expect(told('https://nike.example/thanks/1')).toBe(told('https://nike.example/thanks/1'));
    expect(told('https://nike.example/thanks/1')).not.toBe(told('https://nike.example/thanks/2'));
  });

  test('tells purchases without a number apart on a page of many, or on a page that is no place to go back to', () => {
    expect(listed('1.00')).toBe(listed('1.00'));
    expect(listed('1.00')).not.toBe(listed('2.00'));
    expect(placed('2026-11-22')).not.toBe(placed('2026-11-23'));
  });

  test('keeps ids short for a number of 100,000 characters, and apart from one that differs at its end', () => {
    const long = 'A'.repeat(100_000);
    const one = orderIdOf(facts({ store: 'nike', orderNumber: `${long}1` }));
    const other = orderIdOf(facts({ store: 'nike', orderNumber: `${long}2` }));
    expect(one.length).toBeLessThan(40);
    expect(one).not.toBe(other);
  });

  test('blanks, case and a leading # never make another order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,30}$/u), (orderNumber) => {
        const id = orderIdOf(facts({ store: 's', orderNumber }));
        expect(orderIdOf(facts({ store: 's', orderNumber: `#${orderNumber.toLowerCase()} ` }))).toBe(id);
      }),
    );
  });
});
