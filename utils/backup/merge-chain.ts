/** An order's events from a backup against those on record: what is new is added, nothing is ever replaced. */
import { verifyChain, type ChainHead } from '../evidence/chain';
import type { LedgerEvent } from '../orders/event';

export type Merged =
  /** `known`: nothing in the backup is new. */
  | { result: 'added' | 'continued' | 'known'; add: readonly LedgerEvent[] }
  /** `broken`: changed since it was sealed. `differs`: both went on from a common beginning. `deleted`: for good, here. */
  | { result: 'broken' | 'differs' | 'deleted'; add: readonly [] };

/**
 * @param known the order's events on record, in their sequence
 * @param read those of the backup
 * @param after where the backup's chain begins if an earlier part was deleted for good
 * @param tombstone where the chain on record ended when it was deleted for good
 */
export async function mergeChain(
  known: readonly LedgerEvent[],
  read: readonly LedgerEvent[],
  after: ChainHead | null,
  tombstone: ChainHead | null,
): Promise<Merged> {
  const verdict = await verifyChain(read, after);
  if (!verdict.whole) return { result: 'broken', add: [] };
  if (known.length === 0) {
    const isDeletedSince = tombstone !== null && tombstone.hash !== after?.hash;
    return isDeletedSince ? { result: 'deleted', add: [] } : { result: 'added', add: read };
  }
  const last = known.at(-1);
  const at = read.findIndex(({ sequence }) => sequence === last?.sequence);
  if (at !== -1) {
    if (read[at]?.hash !== last?.hash) return { result: 'differs', add: [] };
    const add = read.slice(at + 1);
    return add.length === 0 ? { result: 'known', add } : { result: 'continued', add };
  }
  // The backup is the older one: all of it must be in the record.
  const end = read.at(-1);
  const isOlder = known.some(({ sequence, hash }) => sequence === end?.sequence && hash === end.hash);
  return isOlder ? { result: 'known', add: [] } : { result: 'differs', add: [] };
}
