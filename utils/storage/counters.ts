/** How often each reading strategy won, on this machine alone: when a store changes its pages, it shows here first. */
import type { Observation } from '../reading/observation';
import { readingsByShop, type ShopReadings } from '../reading/readings-by-shop';
import type { CounterRow, UnorderDatabase } from './database';

/** What was forgotten last, for who didn't mean to. */
const FORGOTTEN = 'forgottenReadings';

/**
 * Counts one reading: under the strategy that won, or as not readable.
 * @param shop the store's id, or the host where no profile knows it
 * @param at ISO instant
 */
export async function countReading(
  database: UnorderDatabase,
  shop: string,
  { kind, strategy, unreadable }: Pick<Observation, 'kind' | 'strategy' | 'unreadable'>,
  at: string,
): Promise<void> {
  const key = [shop, kind, unreadable === null ? strategy : 'unreadable'].join(' ');
  await database.transaction('rw', database.counters, async () => {
    const count = (await database.counters.get(key))?.count ?? 0;
    await database.counters.put({ key, count: count + 1, lastAt: at });
  });
}

/** What was counted so far, the shop read last first. */
export async function countedReadings(database: UnorderDatabase): Promise<ShopReadings[]> {
  return readingsByShop(await database.counters.toArray());
}

/** Begins counting afresh, of every shop. */
export async function forgetReadings(database: UnorderDatabase): Promise<void> {
  await database.transaction('rw', database.counters, database.settings, async () => {
    await database.settings.put({ key: FORGOTTEN, value: await database.counters.toArray() });
    await database.counters.clear();
  });
}

/** Takes the last forgetting back; what was counted since is added. */
export async function recallReadings(database: UnorderDatabase): Promise<void> {
  await database.transaction('rw', database.counters, database.settings, async () => {
    const kept = (await database.settings.get(FORGOTTEN))?.value as CounterRow[] | undefined;
    for (const { key, count, lastAt } of kept ?? []) {
      const since = await database.counters.get(key);
      await database.counters.put({
        key,
        count: count + (since?.count ?? 0),
        lastAt: since?.lastAt ?? lastAt,
      });
    }
    await database.settings.delete(FORGOTTEN);
  });
}
