/** A stored receipt against its digests and the whole chain of its order. */
import type { Receipt } from '@/utils/evidence/receipt';
import { sha256 } from '@/utils/evidence/sha256';
import { type ReceiptVerdict, verifyReceipt } from '@/utils/evidence/verify-receipt';
import type { LedgerEvent } from '@/utils/orders/event';
import type { UnorderDatabase } from './database';

/** @param events the order's events, oldest first; where an earlier part was deleted for good, its end is looked up */
export async function checkReceipt(
  database: UnorderDatabase,
  receipt: Receipt,
  events: readonly LedgerEvent[],
): Promise<ReceiptVerdict> {
  const tombstone = await database.tombstones.get(await sha256(receipt.order));
  return verifyReceipt(receipt, events, tombstone ?? null);
}
