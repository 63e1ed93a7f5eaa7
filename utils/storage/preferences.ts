/** What the shopper prefers, with what holds until they say so. */
import * as v from 'valibot';
import { deadlineKinds } from '@/utils/deadlines/deadline';
import { amounts } from '@/utils/reminders/amount';
import type { UnorderDatabase } from './database';

const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u));

const KEY = 'preferences';

const preferencesSchema = v.object({
  /** The quiet card on a confirmation page: how long one can still cancel, and a second look. */
  firstHourCard: v.fallback(v.boolean(), true),
  /** Where the shopper lives, ISO 3166; null: by the clock's time zone, and said to be so. */
  country: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))), null),
  /** How much is told of each kind of deadline; the usual where nothing is said. */
  reminders: v.fallback(v.partial(v.object(v.entriesFromList(deadlineKinds, v.picklist(amounts)))), {}),
  /** Whether a notification may name the store and the order's number: it shows on a locked screen too. */
  namesInNotices: v.fallback(v.boolean(), false),
  /** Stores, or shops' hosts, at which the chip before buying was dismissed. */
  termsOff: v.fallback(v.array(v.string()), []),
  /** Hours in which only what can't wait is told. */
  quietHours: v.fallback(v.nullable(v.object({ from: clock, to: clock })), null),
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
