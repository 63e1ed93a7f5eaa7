import { afterEach, expect, test } from 'vitest';
import { countReading, forgetReadings, recallReadings } from '@/utils/storage/counters';
import { createDatabase } from '@/utils/storage/database';

const database = createDatabase('counters-test');
afterEach(() => database.counters.clear());

const byRule = { kind: 'detail', strategy: 'platform:woocommerce', unreadable: null } as const;

test('readings at once are all counted, by shop, page kind and strategy', async () => {
  await Promise.all(
    [1, 2, 3].map((second) => countReading(database, 'kettle.example', byRule, `T${second}`)),
  );
  await countReading(database, 'kettle.example', { ...byRule, strategy: 'general' }, 'T4');
  expect(await database.counters.toArray()).toEqual([
    { key: 'kettle.example detail general', count: 1, lastAt: 'T4' },
    { key: 'kettle.example detail platform:woocommerce', count: 3, lastAt: 'T3' },
  ]);
});

test('what could not be read counts as such, whatever was tried', async () => {
  await countReading(database, 'amazon-us', { ...byRule, unreadable: 'shell' }, 'T1');
  expect(await database.counters.toArray()).toEqual([
    { key: 'amazon-us detail unreadable', count: 1, lastAt: 'T1' },
  ]);
});

test('what was forgotten comes back, with what was counted since', async () => {
  await countReading(database, 'kettle.example', byRule, 'T1');
  await forgetReadings(database);
  expect(await database.counters.count()).toBe(0);
  await countReading(database, 'kettle.example', byRule, 'T2');
  await countReading(database, 'amazon-us', byRule, 'T3');
  await recallReadings(database);
  await recallReadings(database);
  expect((await database.counters.toArray()).map(({ key, count }) => [key, count])).toEqual([
    ['amazon-us detail platform:woocommerce', 1],
    ['kettle.example detail platform:woocommerce', 2],
  ]);
});
