import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '@/utils/deadlines/deadline';
import { leadTimes } from '@/utils/reminders/lead-times';
import { noticesOf } from '@/utils/reminders/notice';
import { planReminders } from '@/utils/reminders/plan';
import type { Reminder } from '@/utils/reminders/reminder';
import { due, nextOfEach, reconcile } from '@/utils/reminders/schedule';
import { finished, snoozed, snoozedUntil } from '@/utils/reminders/snooze';

const placed = '2026-11-23T10:00:00.000Z';
const minute = (minutes: number) => new Date(Date.parse(placed) + minutes * 60_000).toISOString();
const time = (minutes: number) => Date.parse(minute(minutes));
const order = { id: 'nike:1', state: 'placed' as const, firstSeen: placed, kept: false, deleted: false };
const settings = { timeZone: 'Europe/Berlin' };

function deadline(minutes: number, kind: Deadline['kind'] = 'cancel-window'): Deadline & { at: string } {
  return {
    kind,
    at: minute(minutes),
    certainty: 'exact',
    rule: `nike/${kind}`,
    source: null,
    explanation: { key: '', values: {} },
    from: placed,
  };
}

function stored(rows: readonly Reminder[], changes: { put: Reminder[]; remove: string[] }): Reminder[] {
  const put = new Map(changes.put.map((row) => [row.id, row]));
  const kept = rows.filter(({ id }) => !changes.remove.includes(id) && !put.has(id));
  return [...kept, ...put.values()];
}

describe('a reminder put off', () => {
  it('comes while at least half of the time is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 * 24 * 400 }), (minutes) => {
        const until = snoozedUntil(minute(minutes), time(0));
        expect(until).toBeGreaterThan(time(0));
        expect(until - time(0)).toBeLessThanOrEqual((minutes * 60_000) / 2);
      }),
    );
  });

  it('comes a day later where there is nothing left to miss', () => {
    expect(snoozedUntil(minute(-5), time(0))).toBe(time(24 * 60));
  });

  it('stays through a new plan, and goes with its deadline', () => {
    const plan = planReminders(order, [deadline(120)], settings);
    const [first] = plan;
    if (!first) throw new Error('No plan.');
    const later = snoozed(first, time(20), null, 'UTC');
    const rows = stored(plan, { put: [later], remove: [] });
    expect(later.at).toBe(minute(70));
    expect(stored(rows, reconcile(rows, plan, minute(21)))).toContainEqual(later);
    const moved = planReminders(order, [deadline(180)], settings);
    expect(reconcile(rows, moved, minute(21)).remove).toContain(later.id);
    expect(reconcile(rows, [], minute(21)).remove).toContain(later.id);
  });

  it('waits for the end of quiet hours, unless that is too late', () => {
    const [reminder] = planReminders(order, [deadline(9 * 24 * 60)], settings);
    if (!reminder) throw new Error('No plan.');
    const quiet = { from: '09:00', to: '12:00' };
    expect(snoozed(reminder, time(0), quiet, 'UTC').at).toBe('2026-11-24T12:00:00.000Z');
    const short = { ...reminder, deadlineAt: minute(60) };
    expect(snoozed(short, time(0), quiet, 'UTC').at).toBe(minute(30));
  });
});

it('being done with a deadline ends its reminders, not another deadline’s', () => {
  const plan = planReminders(order, [deadline(120), deadline(14 * 24 * 60, 'return')], settings);
  const [first] = plan;
  if (!first) throw new Error('No plan.');
  const rows = stored(plan, { put: finished(plan, first, minute(1)), remove: [] });
  const waiting = rows.filter(({ status }) => status === 'waiting');
  expect(new Set(waiting.map(({ kind }) => kind))).toEqual(new Set(['return']));
  const again = planReminders(order, [deadline(120)], settings);
  expect(reconcile(rows, again, minute(2)).put).toEqual([]);
  expect(nextOfEach(rows).map(({ lead }) => lead)).toEqual(['week']);
});

describe('how much is told', () => {
  const leads = (minutes: number, amount: 'few' | 'usual' | 'many' | 'off') =>
    leadTimes(deadline(minutes), placed, 'UTC', amount).map(([lead]) => lead);

  it.each([
    [30, 'few', ['five-minutes']],
    [60, 'many', ['at-once', 'half', 'quarter-hour', 'five-minutes']],
    [24 * 60, 'many', ['at-once', 'half', 'three-hours', 'hour']],
    [14 * 24 * 60, 'few', ['last-day']],
    [30 * 24 * 60, 'many', ['two-weeks', 'week', 'two-days', 'day', 'last-day']],
    [30, 'off', []],
  ] as const)('of %i minutes, %s: %j', (minutes, amount, expected) => {
    expect(leads(minutes, amount)).toEqual(expected);
  });

  it('has no first word where the order was first heard of when it was over', () => {
    const heard = (minutes: number) =>
      leadTimes(deadline(30), minute(minutes), 'UTC', 'usual').map(([lead]) => lead);
    expect(heard(29)).toContain('at-once');
    expect(heard(31)).not.toContain('at-once');
  });

  it('is never later than the deadline, and more for those who want more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 60 * 24 * 400 }), (minutes) => {
        const all = leadTimes(deadline(minutes), placed, 'UTC', 'many');
        for (const [, at] of all) expect(at).toBeLessThanOrEqual(time(minutes));
        expect(leads(minutes, 'many')).toEqual(expect.arrayContaining(leads(minutes, 'usual')));
        expect(leads(minutes, 'usual')).toEqual(expect.arrayContaining(leads(minutes, 'few')));
      }),
    );
  });
});

describe('many at one time', () => {
  const orders = Array.from({ length: 5 }, (_, at) => ({ ...order, id: `nike:${at}` }));
  const told = (count: number) =>
    due(
      orders.slice(0, count).flatMap((one) => planReminders(one, [deadline(30)], settings)),
      minute(1),
    );

  it('are one notice, that remembers each', () => {
    const notices = noticesOf(told(5), minute(1));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      order: null,
      title: { key: 'reminder.many', values: { count: '5' } },
    });
    expect(notices[0]?.reminders).toHaveLength(5);
  });

  it('are told one by one while they are few', () => {
    expect(noticesOf(told(3), minute(1)).map(({ order: of }) => of)).toEqual(['nike:0', 'nike:1', 'nike:2']);
  });
});

it('a notice names store and number only where it is given names', () => {
  const told = due(planReminders(order, [deadline(30)], settings), minute(1));
  const names = new Map([['nike:1', { store: 'Nike', number: 'C1' }]]);
  expect(noticesOf(told, minute(1), names)[0]?.text).toEqual({
    key: 'reminder.named',
    values: { store: 'Nike', number: 'C1' },
  });
});
