import { describe, expect, it } from 'vitest';
import { legalFacts } from '@/store-profiles/rights';
import amazonDe from '@/store-profiles/stores/amazon-de';
import asos from '@/store-profiles/stores/asos';
import bukalapak from '@/store-profiles/stores/bukalapak';
import boots from '@/store-profiles/stores/boots';
import iceland from '@/store-profiles/stores/iceland';
import nike from '@/store-profiles/stores/nike';
import otto from '@/store-profiles/stores/otto';
import { storeSchema, type StoreProfileInput } from '@/store-profiles/schema';
import * as v from 'valibot';
import type { Deadline } from '@/utils/deadlines/deadline';
import { noTimes, type DeadlineInput } from '@/utils/deadlines/deadline-input';
import { deadlinesOf } from '@/utils/deadlines/deadlines';
import type { PlacedTime } from '@/utils/orders/order';

function input(
  store: StoreProfileInput,
  placed: PlacedTime | null,
  more: Partial<DeadlineInput> = {},
): DeadlineInput {
  return {
    order: { state: 'placed', placed, country: null, kept: false, deleted: false },
    times: noTimes,
    choices: {},
    law: legalFacts(),
    profile: v.parse(storeSchema, store),
    shopper: { timeZone: 'Europe/Berlin', country: 'DE' },
    now: '2026-11-23T12:00:00.000Z',
    ...more,
  };
}
const at = (instant: string): PlacedTime => ({ date: instant.slice(0, 10), instant });
const on = (date: string): PlacedTime => ({ date, instant: null });

/** Those of cancelling; the law's and the returns' have tests of their own. */
function cancelling(from: DeadlineInput): Deadline[] {
  return deadlinesOf(from).filter(({ kind }) => kind === 'cancel-window' || kind === 'before-dispatch');
}

describe('cancel window', () => {
  it('is exact from an exact instant', () => {
    expect(cancelling(input(nike, at('2026-11-23T10:00:00.000Z')))).toMatchObject([
      {
        kind: 'cancel-window',
        at: '2026-11-23T10:30:00.000Z',
        certainty: 'exact',
        rule: 'nike/cancel-window',
        from: '2026-11-23T10:00:00.000Z',
        explanation: { key: 'deadline.cancelWindow.fromOrder' },
      },
    ]);
  });

  it('counts a day without a time from its beginning, and says so', () => {
    expect(cancelling(input(nike, on('2026-11-23')))).toMatchObject([
      {
        at: '2026-11-22T23:30:00.000Z',
        certainty: 'estimated',
        explanation: { key: 'deadline.cancelWindow.fromDay' },
      },
    ]);
  });

  it('takes the beginning of the day in the zone of the store, not of the shopper', () => {
    const store = { ...nike, timeZone: 'America/Los_Angeles' };
    expect(cancelling(input(store, on('2026-11-23')))[0]?.at).toBe('2026-11-23T08:30:00.000Z');
  });

  it('shows the shortest of several windows as estimated, with the others beside it', () => {
    const [window] = cancelling(input(asos, at('2026-11-23T10:00:00.000Z')));
    expect(window).toMatchObject({ at: '2026-11-23T10:10:00.000Z', certainty: 'estimated' });
    expect(window?.others?.map(({ at }) => at)).toEqual([
      '2026-11-23T10:15:00.000Z',
      null,
      '2026-11-23T11:00:00.000Z',
      null,
      '2026-11-23T11:00:00.000Z',
    ]);
  });

  it('counts the variant the shopper chose, exactly', () => {
    const chosen = input(asos, at('2026-11-23T10:00:00.000Z'), {
      choices: { variant: 'standard and others' },
    });
    expect(cancelling(chosen)).toMatchObject([
      { at: '2026-11-23T11:00:00.000Z', certainty: 'exact', rule: 'asos/cancel-window/standard-and-others' },
    ]);
  });

  it('counts back from a delivery day: two days before it begins', () => {
    const chosen = input(asos, at('2026-11-20T10:00:00.000Z'), {
      choices: { variant: 'nominated day' },
      times: { ...noTimes, deliveryDay: { day: '2026-11-30' } },
    });
    expect(cancelling(chosen)[0]).toMatchObject({ at: '2026-11-27T23:00:00.000Z', certainty: 'estimated' });
  });

  it('counts from the payment where the store does, and from the order while the payment is not known', () => {
    const placed = at('2026-11-23T10:00:00.000Z');
    const variant = { variant: 'within 15 min of payment' };
    const paid = { ...noTimes, paid: { at: '2026-11-23T10:20:00.000Z' } };
    expect(cancelling(input(bukalapak, placed, { choices: variant, times: paid }))[0]).toMatchObject({
      at: '2026-11-23T10:35:00.000Z',
      certainty: 'exact',
    });
    expect(cancelling(input(bukalapak, placed, { choices: variant }))[0]).toMatchObject({
      at: '2026-11-23T10:15:00.000Z',
      certainty: 'estimated',
    });
  });

  it('reads a clock time on the store’s day', () => {
    const chosen = input(otto, at('2026-11-23T10:00:00.000Z'), { choices: { variant: 'normal delivery' } });
    expect(cancelling(chosen)[0]).toMatchObject({ at: '2026-11-23T21:00:00.000Z', certainty: 'exact' });
  });

  it('gives no instant where only the store’s own page tells the time', () => {
    expect(cancelling(input(iceland, at('2026-11-23T10:00:00.000Z')))[0]).toMatchObject({
      kind: 'cancel-window',
      at: null,
      certainty: 'unknown',
    });
  });

  it('says of a store that never cancels that the time is over with the order', () => {
    expect(cancelling(input(boots, at('2026-11-23T10:00:00.000Z')))).toMatchObject([
      { at: '2026-11-23T10:00:00.000Z', explanation: { key: 'deadline.cancelWindow.none' } },
    ]);
  });

  it('ends at the latest with the dispatch', () => {
    const shipped = { ...noTimes, shipped: { at: '2026-11-23T10:05:00.000Z' } };
    expect(cancelling(input(nike, at('2026-11-23T10:00:00.000Z'), { times: shipped }))[0]?.at).toBe(
      '2026-11-23T10:05:00.000Z',
    );
  });
});

describe('before dispatch', () => {
  it('has no instant: the visible control rules', () => {
    const deadlines = cancelling(input(amazonDe, at('2026-11-23T10:00:00.000Z')));
    expect(deadlines.find(({ kind }) => kind === 'before-dispatch')).toMatchObject({
      at: null,
      certainty: 'unknown',
      rule: 'amazon-de/before-dispatch',
      source: { confidence: 'medium' },
    });
  });

  it('shows the window of a marketplace seller beside it, as the earlier of the two', () => {
    const deadlines = cancelling(input(amazonDe, at('2026-11-23T10:00:00.000Z')));
    expect(deadlines.find(({ kind }) => kind === 'cancel-window')).toMatchObject({
      at: '2026-11-23T10:30:00.000Z',
      certainty: 'estimated',
    });
  });

  it('is over with the dispatch', () => {
    const times = { ...noTimes, shipped: { at: '2026-11-23T11:00:00.000Z' } };
    const deadlines = cancelling(input(amazonDe, at('2026-11-23T10:00:00.000Z'), { times }));
    expect(deadlines.find(({ kind }) => kind === 'before-dispatch')).toMatchObject({
      at: '2026-11-23T11:00:00.000Z',
      certainty: 'exact',
    });
  });
});

it('gives nothing for an order that is kept, and nothing where nothing is known', () => {
  const kept = input(nike, at('2026-11-23T10:00:00.000Z'));
  expect(deadlinesOf({ ...kept, order: { ...kept.order, kept: true } })).toEqual([]);
  expect(cancelling({ ...kept, profile: null })).toEqual([]);
  expect(cancelling(input(nike, null))).toMatchObject([{ at: null, certainty: 'unknown' }]);
});
