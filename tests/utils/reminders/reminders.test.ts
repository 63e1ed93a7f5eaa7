import { describe, expect, it } from 'vitest';
import type { Deadline } from '@/utils/deadlines/deadline';
import { badgeFor } from '@/utils/reminders/badge';
import { noticesOf } from '@/utils/reminders/notice';
import { planReminders } from '@/utils/reminders/plan';
import type { Reminder } from '@/utils/reminders/reminder';
import { due, earliest, reconcile } from '@/utils/reminders/schedule';

const settings = { timeZone: 'Europe/Berlin' };
const placed = '2026-11-23T10:00:00.000Z';
const order = { id: 'nike:1', state: 'placed' as const, firstSeen: placed, kept: false, deleted: false };

function deadline(at: string | null, more: Partial<Deadline> = {}): Deadline {
  return {
    kind: 'cancel-window',
    at,
    certainty: 'exact',
    rule: 'nike/cancel-window',
    source: null,
    explanation: { key: '', values: {} },
    from: placed,
    ...more,
  };
}
const halfHour = deadline('2026-11-23T10:30:00.000Z');
const fortnight = deadline('2026-12-07T22:59:59.000Z', { kind: 'return', rule: 'x/return' });
const times = (reminders: readonly Reminder[]) => reminders.map(({ lead, at }) => [lead, at]);
const minute = (minutes: number) => new Date(Date.parse(placed) + minutes * 60_000).toISOString();

function tell(rows: readonly Reminder[], now: string): Reminder[] {
  const told = due(rows, now);
  return rows.map((row) => told.find(({ id }) => id === row.id) ?? row);
}

describe('plan', () => {
  it('speaks at once, at half time and five minutes before the end of half an hour', () => {
    expect(times(planReminders(order, [halfHour], settings))).toEqual([
      ['at-once', '2026-11-23T10:00:00.000Z'],
      ['half', '2026-11-23T10:15:00.000Z'],
      ['five-minutes', '2026-11-23T10:25:00.000Z'],
    ]);
  });

  it('speaks a week and two days before the end of a fortnight, and in the morning of the last day', () => {
    expect(times(planReminders(order, [fortnight], settings))).toEqual([
      ['week', '2026-11-30T22:59:59.000Z'],
      ['two-days', '2026-12-05T22:59:59.000Z'],
      ['last-day', '2026-12-07T08:00:00.000Z'],
    ]);
  });

  it('says nothing without an instant, of a silent kind, of a cancelled or a kept order', () => {
    expect(planReminders(order, [deadline(null)], settings)).toEqual([]);
    expect(planReminders(order, [halfHour], { ...settings, amounts: { 'cancel-window': 'off' } })).toEqual(
      [],
    );
    expect(planReminders({ ...order, state: 'cancelled' }, [halfHour], settings)).toEqual([]);
    expect(planReminders({ ...order, kept: true }, [halfHour], settings)).toEqual([]);
  });

  it('gives the same ids however often it is made', () => {
    const early = planReminders(order, [halfHour], settings);
    const late = planReminders(order, [halfHour], settings);
    expect(late.map(({ id }) => id)).toEqual(early.map(({ id }) => id));
  });
});

describe('a wait of which nobody says how long it takes', () => {
  const unknown = deadline(null, {
    kind: 'confirmation-due',
    rule: 'x/confirmation-due',
    certainty: 'unknown',
  });

  it('is looked after two days later, with a question instead of a claim', () => {
    const planned = planReminders({ ...order, state: 'cancel-requested' }, [unknown], settings);
    expect(times(planned)).toEqual([['check', '2026-11-25T10:00:00.000Z']]);
    const now = '2026-11-25T10:00:30.000Z';
    const rows = reconcile([], planned, placed).put;
    expect(noticesOf(due(rows, now), now)).toMatchObject([
      { title: { key: 'reminder.confirmationDue.check' } },
    ]);
  });

  it('says nothing once the answer is there', () => {
    expect(planReminders({ ...order, state: 'cancelled' }, [unknown], settings)).toEqual([]);
  });
});

describe('schedule', () => {
  const plan = planReminders(order, [halfHour], settings);

  it('tells each reminder once, however often the plan is made anew', () => {
    let rows = reconcile([], plan, placed).put;
    const told: string[] = [];
    for (let now = 0; now <= 40; now += 1) {
      told.push(...due(rows, minute(now)).map(({ lead }) => lead));
      rows = tell(rows, minute(now));
      const { put, remove } = reconcile(rows, planReminders(order, [halfHour], settings), minute(now));
      rows = [...rows.filter(({ id }) => !remove.includes(id) && !put.some((row) => row.id === id)), ...put];
    }
    expect(told).toEqual(['at-once', 'half', 'five-minutes']);
  });

  it('tells what was slept over, as missed, even after the plan was made anew', () => {
    const rows = reconcile([], plan, placed).put;
    const later = minute(120);
    expect(reconcile(rows, planReminders(order, [halfHour], settings), later)).toEqual({
      put: [],
      remove: [],
    });
    expect(due(rows, later).map(({ missed }) => missed)).toEqual([true, true, true]);
    expect(due(rows, minute(15)).map(({ lead, missed }) => [lead, missed])).toEqual([
      ['at-once', true],
      ['half', false],
    ]);
  });

  it('adds no reminder whose time was over before the order was heard of, but says at once what still runs', () => {
    expect(times(reconcile([], plan, minute(20)).put)).toEqual([
      ['at-once', placed],
      ['five-minutes', '2026-11-23T10:25:00.000Z'],
    ]);
    expect(reconcile([], plan, minute(31)).put).toEqual([]);
  });

  it('falls silent with the order and keeps what was told', () => {
    const rows = tell(reconcile([], plan, placed).put, minute(1));
    const { put, remove } = reconcile(rows, [], minute(1));
    expect(put).toEqual([]);
    expect(remove).toEqual(rows.filter(({ status }) => status === 'waiting').map(({ id }) => id));
    expect(remove).toHaveLength(2);
  });

  it('moves with the deadline, and does not repeat itself for a small correction', () => {
    const rows = tell(reconcile([], plan, placed).put, minute(16));
    const moved = planReminders(order, [deadline('2026-11-23T10:32:00.000Z')], settings);
    const changes = reconcile(rows, moved, minute(16));
    expect(times(changes.put)).toEqual([['five-minutes', '2026-11-23T10:27:00.000Z']]);
    expect(changes.remove).toEqual([plan[2]?.id]);
  });

  it('speaks again of a return date that moved by days', () => {
    const far = minute(13 * 24 * 60);
    const rows = tell(planReminders(order, [fortnight], settings), far);
    const later = deadline('2026-12-20T22:59:59.000Z', { kind: 'return', rule: 'x/return' });
    const changes = reconcile(rows, planReminders(order, [later], settings), far);
    expect(changes.put.map(({ lead }) => lead)).toEqual(['week', 'two-days', 'last-day']);
  });

  it('knows when to wake', () => {
    expect(earliest(plan)).toBe(placed);
    expect(earliest(tell(plan, minute(1)))).toBe(minute(15));
    expect(earliest(tell(plan, minute(40)))).toBeNull();
  });
});

describe('notice', () => {
  it('is one for each deadline, and names neither order nor store', () => {
    const told = due(planReminders(order, [halfHour], settings), minute(25));
    const notices = noticesOf(told, minute(25));
    expect(notices).toMatchObject([
      {
        title: { key: 'reminder.cancelWindow.ahead', values: { leftMinutes: '5' } },
        text: { key: 'reminder.open' },
      },
    ]);
    expect(notices[0]?.reminders).toHaveLength(3);
    expect(JSON.stringify([notices[0]?.title, notices[0]?.text])).not.toMatch(/nike|:1/u);
  });

  it('says what is over, and what was missed', () => {
    const told = due(planReminders(order, [halfHour], settings), minute(60));
    expect(noticesOf(told, minute(60))).toMatchObject([
      { title: { key: 'reminder.cancelWindow.over' }, text: { key: 'reminder.missed' } },
    ]);
  });
});

describe('badge', () => {
  it.each([
    [28, '!28m'],
    [0.5, '!0m'],
    [5 * 60 + 59, '5h'],
    [3 * 24 * 60 + 60, '3d'],
    [-1, ''],
  ])('shows %s minutes as %s', (minutes, text) => {
    expect(badgeFor(minute(minutes), placed).text).toBe(text);
  });

  it('shows nothing without a deadline', () => {
    expect(badgeFor(null, placed).text).toBe('');
  });
});
