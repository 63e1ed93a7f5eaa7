/** A calendar that isn't ours: files are read by another library than the one that writes them, and imported as RFC 5545 says. */
import { convertIcsCalendar, type IcsEvent } from 'ts-ics';

/** The entries of a file, in its order; throws on what is no calendar. */
export function readCalendar(file: string): IcsEvent[] {
  return convertIcsCalendar(undefined, file).events ?? [];
}

/**
 * What a calendar shows after an import: of two entries with one UID the higher SEQUENCE counts (3.8.7.4),
 * and what is cancelled leaves it (3.8.1.11).
 */
export function imported(calendar: ReadonlyMap<string, IcsEvent>, file: string): Map<string, IcsEvent> {
  const after = new Map(calendar);
  for (const event of readCalendar(file)) {
    const known = after.get(event.uid);
    if (known && (known.sequence ?? 0) >= (event.sequence ?? 0)) continue;
    if (event.status === 'CANCELLED') after.delete(event.uid);
    else after.set(event.uid, event);
  }
  return after;
}
