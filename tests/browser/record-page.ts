/** What the tests of the record drive in a real browser: the record's own code, and nothing else. */
import { createDatabase } from '@/utils/storage/database';
import { createLedger, type NewEntry } from '@/utils/storage/ledger';
import { observed } from '../utils/orders/sample-events';

export { eventsOf, mostUrgent, receiptById } from '@/utils/storage/queries';
export { sealReceipt } from '@/utils/evidence/seal';
export { verifyReceipt } from '@/utils/evidence/verify-receipt';
export { observed, stated } from '../utils/orders/sample-events';

const project = () => ({ storeName: 'Shop', deadlines: [] });

/** The record under this name, as a tab or the worker opens it. */
export function open(name: string) {
  const database = createDatabase(name);
  return { database, ledger: createLedger({ database, now: () => Date.now(), project }) };
}

/** The first readings of `count` orders. */
export function newOrders(from: number, count: number): NewEntry[] {
  return Array.from({ length: count }, (_, index) => ({ order: `s:${from + index}`, body: observed() }));
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
