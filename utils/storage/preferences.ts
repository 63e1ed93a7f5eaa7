/** What the shopper prefers, with what holds until they say so. */
import * as v from 'valibot';
import type { UnorderDatabase } from './database';

const KEY = 'preferences';

const preferencesSchema = v.object({
  /** The quiet card on a confirmation page: how long one can still cancel, and a second look. */
  firstHourCard: v.fallback(v.boolean(), true),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

/** A preference that was stored in a form no longer known falls back to its default; the others stay. */
export async function readPreferences(database: UnorderDatabase): Promise<Preferences> {
  const row = await database.settings.get(KEY);
  return v.parse(preferencesSchema, row?.value ?? {});
}

export async function changePreferences(
  database: UnorderDatabase,
  change: Partial<Preferences>,
): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const value = v.parse(preferencesSchema, { ...(await readPreferences(database)), ...change });
    await database.settings.put({ key: KEY, value });
  });
}
