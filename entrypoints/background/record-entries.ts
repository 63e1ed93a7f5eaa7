/** Entries read from a page -> the record, with a receipt of the page where it proves something, and all that follows. */
import type { OrderState } from '@/store-profiles/schema';
import type { Evidence } from '@/utils/orders/event';
import type { Change, NewEntry } from '@/utils/storage/ledger';
import { saveReceipt } from './receipts';
import type { Services } from './services';
import { wake } from './wake';

/** States whose page is kept as proof, as it stood. */
const WORTH_A_RECEIPT: ReadonlySet<OrderState> = new Set([
  'cancel-requested',
  'cancel-declined',
  'cancelled',
  'return-requested',
  'refund-due',
  'refunded',
]);

/** @returns what changed; nothing where the entries only repeat the record */
export async function record(
  services: Services,
  tab: number,
  entries: readonly NewEntry[],
  { kind, rules }: Evidence & { source: 'page' },
): Promise<readonly Change[]> {
  const changes = await services.ledger.append(entries);
  const proved = changes.filter(
    ({ before, after }) =>
      before?.state !== after.state &&
      WORTH_A_RECEIPT.has(after.state) &&
      // A first look at a long list of old orders proves nothing that is still open.
      !(before === null && kind === 'history'),
  );
  for (const { after } of proved) await saveReceipt(services, tab, after.id, after.state, rules);
  if (changes.length === 0) return changes;
  await wake(services);
  return changes;
}
