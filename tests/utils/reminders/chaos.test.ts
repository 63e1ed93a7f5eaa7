import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import type { Deadline } from '@/utils/deadlines/deadline';
import { planReminders } from '@/utils/reminders/plan';
import type { Reminder } from '@/utils/reminders/reminder';
import { due, earliest, reconcile } from '@/utils/reminders/schedule';

const MINUTE = 60_000;
const placed = Date.parse('2026-11-23T10:00:00Z');
const order = { id: 'shop:1', state: 'placed' as const, firstSeen: iso(placed), kept: false, deleted: false };

function iso(time: number): string {
  return new Date(time).toISOString();
}
function deadline(kind: Deadline['kind'], minutes: number): Deadline {
  const at = iso(placed + minutes * MINUTE);
  const explanation = { key: '', values: {} };
  return { kind, at, certainty: 'exact', rule: `shop/${kind}`, source: null, explanation, from: iso(placed) };
}
const deadlines = [deadline('cancel-window', 30), deadline('return', 14 * 24 * 60)];

/** What can happen: time goes on or jumps back, a page is read again, an alarm wakes us; an alarm that is lost is none. */
const step = oneof(
  record({ what: constantFrom('time' as const), minutes: integer({ min: -600, max: 60_000 }) }),
  record({ what: constantFrom('plan' as const, 'alarm' as const), minutes: constantFrom(0) }),
);

it('tells every reminder exactly once, whatever happens in between', () => {
  assert(
    property(array(step, { maxLength: 60 }), (steps) => {
      let now = placed;
      let rows = new Map<string, Reminder>();
      const told: string[] = [];
      const plan = (): void => {
        const planned = planReminders(order, deadlines, { timeZone: 'Europe/Berlin' });
        const { put, remove } = reconcile([...rows.values()], planned, iso(now));
        for (const id of remove) rows.delete(id);
        for (const row of put) rows.set(row.id, row);
      };
      const alarm = (): void => {
        for (const row of due([...rows.values()], iso(now))) {
          told.push(row.id);
          rows.set(row.id, row);
        }
        // What is stored outlives the worker; nothing else does.
        rows = new Map(structuredClone([...rows]));
      };
      plan();
      for (const { what, minutes } of steps) {
        if (what === 'time') now = Math.max(placed, now + minutes * MINUTE);
        else if (what === 'plan') plan();
        else alarm();
      }
      now += 60 * 24 * 60 * MINUTE;
      alarm();
      expect(told.toSorted()).toEqual([...rows.keys()].toSorted());
      expect(new Set(told).size).toBe(6);
      expect(earliest([...rows.values()])).toBeNull();
    }),
    { numRuns: 300 },
  );
});
