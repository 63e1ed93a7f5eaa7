import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkObservation, ObservationError } from '@/utils/reading/check-observation';
import type { Observation, OrderReading } from '@/utils/reading/observation';

function order(more: Partial<OrderReading> = {}): OrderReading {
  return {
    orderNumber: { text: '#1003', from: 'platform:shopify' },
    placed: null,
    total: null,
    status: null,
    notice: null,
    items: [{ title: { text: 'Mug', from: 'platform:shopify' } }],
    detailLink: null,
    control: { answer: 'not-offered', reason: null },
    ...more,
  };
}

function observation(more: object = {}): Observation {
  return {
    format: 1,
    kind: 'detail',
    platform: 'shopify',
    language: 'en',
    title: 'Order #1003',
    strategy: 'platform:shopify',
    orders: [order()],
    unreadable: null,
    ms: 1.5,
    ...more,
  };
}

const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an observation', () => {
  it('of our own reader passes unchanged', () => {
    const found = {
      answer: 'found',
      kind: 'cancel-order',
      mode: 'dialog',
      text: 'Cancel order',
      selector: '#cancel',
      opener: { text: 'More', selector: '#more' },
    } as const;
    const { answer, ...other } = found;
    const whole = observation({
      orders: [
        order({ control: { ...found, others: [other] } }),
        order({ control: { answer: 'unreadable', reason: 'shell' } }),
      ],
    });
    expect(answer).toBe('found');
    expect(checkObservation(asSent(whole))).toEqual(whole);
  });

  it.each([
    ['another format', { format: 2 }],
    ['an unknown page kind', { kind: 'orders' }],
    ['a platform that is no id', { platform: '<b>' }],
    [
      'a number of 100,000 characters',
      { orders: [order({ orderNumber: { text: '1'.repeat(100_000), from: 'x' } })] },
    ],
    ['too many orders', { orders: Array.from({ length: 501 }, () => order()) }],
    [
      'too many items',
      { orders: [order({ items: Array.from({ length: 101 }, () => ({ title: { text: '', from: '' } })) })] },
    ],
    ['an answer that is none', { orders: [{ ...order(), control: { answer: 'maybe' } }] }],
    [
      'a control without its place',
      { orders: [{ ...order(), control: { answer: 'found', text: 'Cancel' } }] },
    ],
    ['a text that is none', { title: { toString: 'x' } }],
    ['a field that is missing', { orders: [{ ...order(), notice: undefined }] }],
    ['a time that is none', { ms: null }],
    ['a title too long', { title: 'x'.repeat(301) }],
  ])('with %s is refused', (_, more) => {
    expect(() => checkObservation(asSent(observation(more)))).toThrow(ObservationError);
  });

  it('that is refused says where', () => {
    const bad = observation({ orders: [order(), order({ total: { text: 'x'.repeat(301), from: '' } })] });
    expect(() => checkObservation(bad)).toThrow(/orders\.1\.total\.text.*300/u);
  });

  it('brings no foreign key along, nor changes any prototype', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(observation({ extra: 1 })).replace(
        '"extra":1',
        '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
      ),
    );
    expect(checkObservation(hostile)).toEqual(observation());
    expect(Object.hasOwn(checkObservation(hostile), '__proto__')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

it('takes anything else with a clear error', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      expect(() => checkObservation(value)).toThrow(ObservationError);
    }),
  );
});
