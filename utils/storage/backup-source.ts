/** The stored record as a backup takes it: in batches, so that none of it need fit into memory. */
import type { BackupSource } from '../backup/write-backup';
import type { UnorderDatabase } from './database';
import { readPreferences } from './preferences';

const BATCH = 500;

export function backupSource(database: UnorderDatabase): BackupSource {
  return {
    async counts() {
      const [events, receipts] = await Promise.all([database.events.count(), database.receipts.count()]);
      return { events, receipts };
    },
    async *events() {
      let last: [string, number] | undefined;
      for (;;) {
        const rest = last
          ? database.events.where('[order+sequence]').above(last)
          : database.events.orderBy('[order+sequence]');
        const batch = await rest.limit(BATCH).toArray();
        const end = batch.at(-1);
        if (!end) return;
        yield batch;
        last = [end.order, end.sequence];
      }
    },
    async *receipts() {
      for (const id of await database.receipts.toCollection().primaryKeys()) {
        const receipt = await database.receipts.get(id);
        if (receipt) yield receipt;
      }
    },
    tombstones: () => database.tombstones.toArray(),
    preferences: () => readPreferences(database),
  };
}
