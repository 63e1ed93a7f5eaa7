/** A backup -> the record: what is new is added, nothing is replaced, and what doesn't fit is named. */
import { mergeChain, type Merged } from '../backup/merge-chain';
import type { Backup } from '../backup/read-backup';
import type { Progress } from '../backup/layout';
import { verifyReceipt } from '../evidence/verify-receipt';
import { sha256 } from '../evidence/sha256';
import type { Receipt } from '../evidence/receipt';
import type { OrderId } from '../orders/order';
import type { Tombstone, UnorderDatabase } from './database';
import { eventsOf } from './queries';

export interface RestoreReport {
  /** Orders by what became of them. */
  orders: Record<Merged['result'], number>;
  receipts: { added: number; known: number; unfit: number };
  /** Orders that could not be taken, as their ids. */
  refused: OrderId[];
}

interface Options extends Progress {
  /** Works out the rows of orders whose events were added: the ledger's part. */
  adopt: (orders: OrderId[]) => Promise<void>;
}

/** Orders adopted together. */
const BATCH = 100;
/** Named in the report; the rest is counted. */
const NAMED = 50;

/** Stopped or broken off, what was restored so far stays, and restoring again goes on. @throws the signal's reason */
export async function restoreBackup(
  database: UnorderDatabase,
  backup: Backup,
  { adopt, onProgress, signal }: Options,
): Promise<RestoreReport> {
  const { about } = backup;
  const tombstones = new Map(backup.tombstones.map((stone) => [stone.digest, stone]));
  const report: RestoreReport = {
    orders: { added: 0, continued: 0, known: 0, broken: 0, differs: 0, deleted: 0 },
    receipts: { added: 0, known: 0, unfit: 0 },
    refused: [],
  };
  const whole = Math.max(1, about.events + about.receipts * 100);
  let done = 0;
  const step = (weight: number): void => {
    signal?.throwIfAborted();
    done += weight;
    onProgress?.(Math.min(1, done / whole));
  };
  let unadopted: OrderId[] = [];
  for await (const events of backup.orders()) {
    step(events.length);
    const order = events[0]?.order ?? '';
    const { result } = await restoreOrder(database, events, tombstones);
    report.orders[result] += 1;
    if (result === 'broken' || result === 'differs' || result === 'deleted') {
      if (report.refused.length < NAMED) report.refused.push(order);
      continue;
    }
    unadopted.push(order);
    if (unadopted.length < BATCH) continue;
    await adopt(unadopted);
    unadopted = [];
  }
  await adopt(unadopted);
  for await (const receipt of backup.receipts()) {
    step(100);
    report.receipts[await restoreReceipt(database, receipt)] += 1;
  }
  return report;
}

async function restoreOrder(
  database: UnorderDatabase,
  read: Parameters<typeof mergeChain>[1],
  tombstones: ReadonlyMap<string, Tombstone>,
): Promise<Merged> {
  const order = read[0]?.order ?? '';
  const digest = await sha256(order);
  const stone = tombstones.get(digest) ?? null;
  const after = (read[0]?.sequence ?? 0) > 0 ? stone : null;
  const [known, here] = await Promise.all([eventsOf(database, order), database.tombstones.get(digest)]);
  const merged = await mergeChain(known, read, after, here ?? null);
  if (merged.add.length > 0) {
    await database.transaction('rw', database.events, database.tombstones, async () => {
      // Adding what is there already fails, and with it the whole: another tab was faster.
      await database.events.bulkAdd([...merged.add]);
      if (after && stone && !here) await database.tombstones.put(stone);
    });
  }
  return merged;
}

/** A receipt that no entry of the restored chain names, or that was changed, is none. */
async function restoreReceipt(
  database: UnorderDatabase,
  receipt: Receipt,
): Promise<keyof RestoreReport['receipts']> {
  if (await database.receipts.get(receipt.id)) return 'known';
  const events = await eventsOf(database, receipt.order);
  const stone = await database.tombstones.get(await sha256(receipt.order));
  const { answer } = await verifyReceipt(receipt, events, stone ?? null);
  if (answer !== 'whole') return 'unfit';
  await database.receipts.add(receipt);
  return 'added';
}
