/** The last step of deleting: the content goes for good; where its chain ended stays. */
import { sha256 } from '@/utils/evidence/sha256';
import type { UnorderDatabase } from './database';

/**
 * Removes events, receipts, reminders, calendar entries and row of every order deleted before `before`; each order in its own transaction.
 * What stays is a tombstone under the digest of its id: enough to tell that something was deleted and to go on with
 * the chain if the shopper enters the order again, not enough to tell what it was.
 * @param before milliseconds since 1970
 * @returns how many orders were removed
 */
export async function purgeDeleted(database: UnorderDatabase, before: number, now: number): Promise<number> {
  const { orders, events, receipts, reminders, calendar, tombstones } = database;
  const limit = new Date(before).toISOString();
  let removed = 0;
  for (const id of await orders.where('deletedAt').below(limit).primaryKeys()) {
    const digest = await sha256(id);
    removed += await database.transaction(
      'rw',
      [orders, events, receipts, reminders, calendar, tombstones],
      async () => {
        const row = await orders.get(id);
        // Restored since the list was read.
        if (row?.deletedAt === undefined || row.deletedAt >= limit) return 0;
        await events.where('[order+sequence]').between([id, -Infinity], [id, Infinity]).delete();
        await receipts.where('order').equals(id).delete();
        await reminders.where('order').equals(id).delete();
        await calendar.where('order').equals(id).delete();
        await orders.delete(id);
        await tombstones.put({ digest, at: new Date(now).toISOString(), ...row.head });
        return 1;
      },
    );
  }
  return removed;
}
