import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timesOf } from '@/utils/deadlines/order-times';
import type { EventBody } from '@/utils/orders/event';
import { fold } from '@/utils/orders/fold';
import { partCancelled } from '@/utils/orders/part-cancelled';
import { anyBody, eventsOf, observed, stated } from './sample-events';

const item = (title: string, quantity: number | null = null) => ({ title, quantity, price: null });
const order = observed({ state: 'placed', items: [item('Linen desk lamp, grey'), item('Bulb', 2)] });
const ended = (...items: ReturnType<typeof item>[]) =>
  observed({ state: 'cancelled', items }, { kind: 'cancelled' });
const mail = (...items: ReturnType<typeof item>[]): EventBody => ({
  ...ended(...items),
  evidence: { source: 'mail', from: 'a@shop.example', subject: '', messageId: null },
});
const money = (state: 'refund-due' | 'refunded') =>
  observed({ state, refund: { amount: '39.99', currency: 'EUR' } });
const after = (...bodies: EventBody[]) => {
  const { state, partCancelled: part } = fold(eventsOf(...bodies));
  return { state, part: part.map(({ title }) => title) };
};

describe('what was cancelled', () => {
  test.each<[string, EventBody[], string, string[]]>([
    ['one of two items', [order, ended(item('Linen desk lamp'))], 'placed', ['Linen desk lamp']],
    [
      'one of two pieces',
      [observed({ items: [item('Bulb', 2)] }), ended(item('Bulb', 1))],
      'placed',
      ['Bulb'],
    ],
    ['one item, by mail', [order, mail(item('Bulb', 2))], 'placed', ['Bulb']],
    ['the rest told of only later', [ended(item('Bulb', 2)), order], 'placed', ['Bulb']],
    [
      'one, told by page and mail',
      [order, ended(item('Linen desk lamp')), mail(item('Linen desk lamp, gr'))],
      'placed',
      ['Linen desk lamp'],
    ],
    ['one after the other', [order, ended(item('Linen desk lamp')), ended(item('Bulb', 2))], 'cancelled', []],
    ['all at once', [order, ended(item('Linen desk lamp', 1), item('Bulb', 2))], 'cancelled', []],
    ['all, by a page that names nothing', [order, ended()], 'cancelled', []],
    [
      'all, by the order’s own page',
      [order, observed({ state: 'cancelled', items: [item('Bulb')] })],
      'cancelled',
      [],
    ],
    [
      'a part, and then all',
      [order, ended(item('Bulb', 2)), observed({ state: 'cancelled' })],
      'cancelled',
      [],
    ],
    [
      'a part, and all by the shopper’s word',
      [order, ended(item('Bulb', 2)), stated('cancelled')],
      'cancelled',
      [],
    ],
    ['of an order whose items nobody knows', [observed(), ended(item('Bulb', 2))], 'cancelled', []],
    [
      'one, said again without names on that page',
      [order, ended(), ended(item('Bulb', 2))],
      'placed',
      ['Bulb'],
    ],
    ['a part that was paid back', [order, ended(item('Bulb', 2)), money('refunded')], 'placed', ['Bulb']],
    [
      'a part, the rest delivered',
      [order, ended(item('Bulb', 2)), observed({ state: 'delivered' })],
      'delivered',
      ['Bulb'],
    ],
    [
      'asked for, and granted in part',
      [order, observed({ state: 'cancel-requested' }), mail(item('Bulb', 2))],
      'cancel-requested',
      ['Bulb'],
    ],
    ['all, and paid back', [order, ended(), money('refunded')], 'refunded', []],
  ])('%s', (_, bodies, state, part) => {
    expect(after(...bodies)).toEqual({ state, part });
  });

  test('the time of a part is not the order’s', () => {
    expect(timesOf(eventsOf(order, ended(item('Bulb', 2))))).toMatchObject({
      cancelled: null,
      partCancelled: { at: '2026-11-23T09:01:00.000Z' },
    });
    expect(timesOf(eventsOf(order, ended()))).toMatchObject({
      cancelled: { at: '2026-11-23T09:01:00.000Z' },
      partCancelled: null,
    });
  });

  test('an order is never cancelled in part and as a whole', () => {
    fc.assert(
      fc.property(fc.array(anyBody, { minLength: 1, maxLength: 8 }), (bodies) => {
        const events = eventsOf(...bodies);
        const { items, events: told } = partCancelled(events);
        expect(items.length === 0 || fold(events).state !== 'cancelled').toBe(true);
        expect([...told].every((sequence) => events[sequence]?.body.type === 'observed')).toBe(true);
      }),
    );
  });
});
