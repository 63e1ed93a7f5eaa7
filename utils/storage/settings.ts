/** What the shopper chose, kept in the database's `settings`. */
import type { Wish } from '../access/store-access';
import type { UnorderDatabase } from './database';

const WISHES = 'wishes';

/** Stores the shopper turned on; the browser's grants decide whether they are. */
export async function readWishes(database: UnorderDatabase): Promise<Wish[]> {
  const row = await database.settings.get(WISHES);
  return (row?.value as Wish[] | undefined) ?? [];
}

export async function writeWishes(database: UnorderDatabase, wishes: readonly Wish[]): Promise<void> {
  await database.settings.put({ key: WISHES, value: wishes });
}

const BUILT_BY = 'builtBy';

/** Version of the extension, and the time zone, by which the rows were worked out; '' before the first. */
export async function readBuiltBy(database: UnorderDatabase): Promise<string> {
  const row = await database.settings.get(BUILT_BY);
  return typeof row?.value === 'string' ? row.value : '';
}

export async function writeBuiltBy(database: UnorderDatabase, version: string): Promise<void> {
  await database.settings.put({ key: BUILT_BY, value: version });
}
