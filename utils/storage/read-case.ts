/** Everything on record about one order, with both ends of its chain. */
import type { ChainHead } from '@/utils/evidence/chain';
import type { Receipt } from '@/utils/evidence/receipt';
import { sha256 } from '@/utils/evidence/sha256';
import type { LedgerEvent } from '@/utils/orders/event';
import type { OrderId } from '@/utils/orders/order';
import type { OrderRow, UnorderDatabase } from './database';
import { eventsOf, orderRow, receiptsOf } from './queries';

export interface StoredCase {
  order: OrderRow;
  /** Oldest first, as are the receipts. */
  events: LedgerEvent[];
  receipts: Receipt[];
  /** Where the chain begins if an earlier part was deleted for good. */
  after: ChainHead | null;
}

/** Null where the record holds no such order. */
export async function readCase(database: UnorderDatabase, id: OrderId): Promise<StoredCase | null> {
  const digest = await sha256(id);
  const tables = [database.orders, database.events, database.receipts, database.tombstones];
  return database.transaction('r', tables, async () => {
    const order = await orderRow(database, id);
    if (order === undefined) return null;
    const events = await eventsOf(database, id);
    const receipts = await receiptsOf(database, id);
    const tombstone = await database.tombstones.get(digest);
    const after = tombstone === undefined ? null : { sequence: tombstone.sequence, hash: tombstone.hash };
    return { order, events, receipts, after };
  });
}
