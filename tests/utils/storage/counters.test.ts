import { afterEach, expect, test } from 'vitest';
import { countReading } from '@/utils/storage/counters';
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
