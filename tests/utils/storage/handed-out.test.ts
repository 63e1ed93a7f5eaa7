import { beforeEach, describe, expect, test } from 'vitest';
import type { CalendarDeadline } from '@/utils/calendar/calendar-file';
import type { UnorderDatabase } from '@/utils/storage/database';
import { handOut } from '@/utils/storage/handed-out';
import { openLedger, START } from './test-ledger';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const after = (days: number): string => new Date(START + days * DAY).toISOString();

function deadline(order: string, kind: string, at: string): CalendarDeadline {
  return { id: `${order}|${kind}`, order, title: kind, text: '', at };
}
const first = deadline('nike:1', 'return', after(10));
const other = deadline('ikea:1', 'return', after(20));

let database: UnorderDatabase;
beforeEach(() => {
  database = openLedger().database;
});

describe('handOut', () => {
  test('a deadline that moved keeps its id and rises in sequence, even when the clock went back', async () => {
    const [one] = await handOut(database, [first], null, START);
    const [two] = await handOut(database, [{ ...first, at: after(12) }], null, START);
    const [three] = await handOut(database, [first], null, START - DAY);
    expect([two?.id, three?.id]).toEqual([one?.id, one?.id]);
    expect(two?.sequence).toBeGreaterThan(one?.sequence ?? 0);
    expect(three?.sequence).toBeGreaterThan(two?.sequence ?? 0);
  });

  test('what holds no more leaves as cancelled in every file until its time has come', async () => {
    await handOut(database, [first, other], null, START);
    for (const day of [1, 2]) {
      const entries = await handOut(database, [other], null, START + day * DAY);
      expect(entries.map(({ id, isCancelled }) => [id, isCancelled])).toEqual([
        [other.id, false],
        [first.id, true],
      ]);
    }
    expect(await handOut(database, [other], null, START + 11 * DAY)).toHaveLength(1);
    expect(await database.calendar.count()).toBe(1);
  });

  test('a cancelled entry that holds again comes back', async () => {
    await handOut(database, [first], null, START);
    const [gone] = await handOut(database, [], null, START + DAY);
    const [back] = await handOut(database, [first], null, START + DAY);
    expect([gone?.isCancelled, back?.isCancelled]).toEqual([true, false]);
    expect(back?.sequence).toBeGreaterThan(gone?.sequence ?? 0);
  });

  test('the file of one order leaves the others alone, and never takes back what was never given', async () => {
    await handOut(database, [first, other], null, START);
    const entries = await handOut(database, [], first.order, START + DAY);
    expect(entries).toMatchObject([{ id: first.id, isCancelled: true }]);
    expect(await handOut(database, [], 'zara:1', START + DAY)).toEqual([]);
  });
});
