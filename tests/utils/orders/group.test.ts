import { describe, expect, test } from 'vitest';
import type { OrderState } from '@/store-profiles/schema';
import type { Deadline, DeadlineKind } from '@/utils/deadlines/deadline';
import { fold } from '@/utils/orders/fold';
import { groupOf, groups, rankOf, rankPrefix } from '@/utils/orders/group';
import type { Order } from '@/utils/orders/order';
import { eventsOf, observed, stated } from './sample-events';

const NOW = Date.parse('2026-11-23T10:00:00.000Z');
const EARLIER = '2026-11-23T09:00:00.000Z';
const LATER = '2026-11-23T11:00:00.000Z';
const NEXT_WEEK = '2026-11-30T10:00:00.000Z';

function order(state: OrderState, date = '2026-11-23'): Order {
  return fold(eventsOf(observed({ placed: { date, instant: null } }), stated(state)));
}

function deadline(kind: DeadlineKind, at: string | null): Deadline {
  const explanation: Deadline['explanation'] = { key: 'deadline.beforeDispatch.visibleControl', values: {} };
  return { kind, at, certainty: at === null ? 'unknown' : 'exact', rule: 'test', source: null, explanation };
}

const rank = (one: Order, deadlines: Deadline[]) => rankOf(one, groupOf(one, deadlines, NOW));

describe('groupOf', () => {
  test('what can still be cancelled is to be acted on now, until the window closes', () => {
    expect(groupOf(order('placed'), [deadline('cancel-window', LATER)], NOW)).toEqual({
      group: 'act-now',
      at: LATER,
      until: LATER,
    });
    const over = [deadline('cancel-window', EARLIER), deadline('return', EARLIER)];
    expect(groupOf(order('placed'), over, NOW).group).toBe('done');
  });

  test('a fresh order without a known term to return is under way, an old one is done', () => {
    const over = [deadline('cancel-window', EARLIER)];
    for (const state of ['placed', 'shipped', 'delivered'] as const) {
      expect(groupOf(order(state), over, NOW)).toMatchObject({ group: 'return-by', at: null });
      expect(groupOf(order(state, '2026-09-01'), over, NOW).group).toBe('done');
    }
  });

  describe('of a shop whose window nobody knows', () => {
    const withdrawal = [deadline('withdrawal', NEXT_WEEK)];

    test('a fresh order may still be cancelled, whether or not the law lets it go back later', () => {
      for (const deadlines of [[], withdrawal, [deadline('withdrawal', null)]]) {
        expect(groupOf(order('placed'), deadlines, NOW)).toMatchObject({ group: 'act-now', at: null });
      }
    });

    test('it is no longer pressing once it is old, and says when that will be', () => {
      const { until } = groupOf(order('placed'), [], NOW);
      expect(until).toBe('2026-12-23T00:00:00.000Z');
      expect(groupOf(order('placed'), [], Date.parse(until ?? '')).group).toBe('done');
    });

    test('on its way, there, or declined it can only go back', () => {
      for (const state of ['shipped', 'delivered', 'cancel-declined'] as const) {
        expect(groupOf(order(state), withdrawal, NOW)).toMatchObject({ group: 'return-by', at: NEXT_WEEK });
      }
    });

    test('only the store’s own words say that it cannot be cancelled: a page that shows no button does not', () => {
      const seen = (control: Order['control']) => groupOf({ ...order('placed'), control }, withdrawal, NOW);
      const words = { text: 'Orders cannot be cancelled.', from: 'general' };
      expect(seen({ answer: 'not-offered', reason: words }).group).toBe('return-by');
      expect(seen({ answer: 'not-offered', reason: null }).group).toBe('act-now');
      expect(seen({ answer: 'unreadable', reason: 'no block' }).group).toBe('act-now');
    });
  });

  test('what has been overdue for half a year is no longer pressing', () => {
    const due = deadline('refund-due', EARLIER);
    const soon = groupOf(order('cancelled'), [due], NOW);
    expect(soon.group).toBe('act-now');
    expect(groupOf(order('cancelled'), [due], Date.parse(soon.until ?? '')).group).toBe('act-now');
    const lapsed = groupOf(order('cancelled'), [due], NOW + 200 * 86_400_000);
    expect(lapsed).toMatchObject({ group: 'waiting-money', at: EARLIER });
  });

  test('too late to cancel, it goes back by the first deadline to return', () => {
    const deadlines = [
      deadline('cancel-window', EARLIER),
      deadline('return', NEXT_WEEK),
      deadline('withdrawal', LATER),
    ];
    expect(groupOf(order('placed'), deadlines, NOW)).toEqual({ group: 'return-by', at: LATER, until: LATER });
    expect(groupOf(order('delivered'), deadlines, NOW)).toMatchObject({ group: 'return-by', at: LATER });
  });

  test('an unknown time keeps a fresh order open, and old history is done', () => {
    const unknown = [deadline('before-dispatch', null)];
    expect(groupOf(order('placed'), unknown, NOW)).toMatchObject({ group: 'act-now', at: null });
    expect(groupOf(order('placed', '2023-01-01'), unknown, NOW)).toEqual({
      group: 'done',
      at: null,
      until: null,
    });
  });

  test('what was dispatched is not cancelled any more, whatever a window says', () => {
    expect(groupOf(order('shipped'), [deadline('cancel-window', LATER)], NOW).group).toBe('return-by');
  });

  test('a request waits for its proof, a cancellation for the money; overdue, it is the shopper’s turn', () => {
    expect(groupOf(order('cancel-requested'), [deadline('confirmation-due', LATER)], NOW)).toEqual({
      group: 'waiting-proof',
      at: LATER,
      until: LATER,
    });
    expect(groupOf(order('cancel-requested'), [deadline('confirmation-due', EARLIER)], NOW)).toMatchObject({
      group: 'act-now',
      at: EARLIER,
    });
    for (const state of ['cancelled', 'return-sent', 'refund-due'] as const) {
      expect(groupOf(order(state), [deadline('refund-due', NEXT_WEEK)], NOW).group).toBe('waiting-money');
      expect(groupOf(order(state), [deadline('refund-due', EARLIER)], NOW).group).toBe('act-now');
      expect(groupOf(order(state), [], NOW).group).toBe('waiting-money');
    }
  });

  test('kept and refunded are done', () => {
    expect(groupOf(order('kept'), [deadline('cancel-window', LATER)], NOW).group).toBe('done');
    expect(groupOf(order('refunded'), [], NOW).group).toBe('done');
  });
});

describe('rankOf', () => {
  test('sorts by group, then deadline, then newest first', () => {
    const sorted = [
      rank(order('placed'), [deadline('cancel-window', LATER)]),
      rank(order('placed'), [deadline('cancel-window', NEXT_WEEK)]),
      rank(order('placed', '2026-11-23'), [deadline('before-dispatch', null)]),
      rank(order('placed', '2026-11-20'), [deadline('before-dispatch', null)]),
      rank(order('cancelled'), [deadline('refund-due', EARLIER)]),
      rank(order('cancel-requested'), []),
      rank(order('cancelled'), []),
      rank(order('delivered'), [deadline('return', NEXT_WEEK)]),
      rank(order('kept'), []),
    ];
    expect(sorted.toSorted()).toEqual(sorted);
    expect(groups.map((group) => sorted.filter((key) => key.startsWith(rankPrefix(group))).length)).toEqual([
      5, 1, 1, 1, 1,
    ]);
  });

  test('a date that is none does not break the key', () => {
    const broken = order('placed', '0000-00-00');
    expect(groupOf(broken, [deadline('before-dispatch', null)], NOW).group).toBe('done');
    expect(rankOf(broken, groupOf(broken, [], NOW))).toMatch(/^4 0 ~ \d{15}$/u);
  });
});
