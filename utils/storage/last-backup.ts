/** When the record was last backed up, and whether it is time again. */
import type { UnorderDatabase } from './database';

const KEY = 'lastBackup';
const DAY = 86_400_000;
/** Days after which the shopper is reminded, if there is something new. */
const AFTER = 30;

interface LastBackup {
  /** ISO, UTC. */
  at: string;
  events: number;
}

export async function readLastBackup(database: UnorderDatabase): Promise<LastBackup | null> {
  const row = await database.settings.get(KEY);
  return (row?.value as LastBackup | undefined) ?? null;
}

export async function noteBackup(database: UnorderDatabase, value: LastBackup): Promise<void> {
  await database.settings.put({ key: KEY, value });
}

/** What was never saved is worth saving once there is proof in it. @param now milliseconds since 1970 */
export async function isBackupDue(database: UnorderDatabase, now: number): Promise<boolean> {
  const last = await readLastBackup(database);
  if (last === null) return (await database.receipts.count()) > 0;
  return now - Date.parse(last.at) > AFTER * DAY && (await database.events.count()) > last.events;
}

/** Days after which a folder gets a new one, if there is something new. */
const FOLDER_AFTER = 7;

/** @param now milliseconds since 1970 */
export async function isFolderDue(database: UnorderDatabase, now: number): Promise<boolean> {
  const last = await readLastBackup(database);
  const events = await database.events.count();
  if (last === null) return events > 0;
  return now - Date.parse(last.at) > FOLDER_AFTER * DAY && events > last.events;
}
