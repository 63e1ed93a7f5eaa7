/** A line of the shopper's bank list -> the order's record, as the refund or a part of it. */
import type { Command, Outcome } from '@/utils/messages';
import { awaitedRefund, refundEvent } from '@/utils/refunds/awaited';
import { checkRefundLine } from '@/utils/refunds/refund-line';
import { eventsOf } from '@/utils/storage/queries';
import { NoSuchOrderError } from '@/utils/storage/storage-error';
import type { Services } from './services';
import { wake } from './wake';

/** The same line recorded twice counts once. */
export async function recordRefund(
  services: Services,
  { order, refund }: Command & { type: 'record-refund' },
): Promise<Outcome> {
  const line = checkRefundLine(refund);
  if (!line) return { done: false, problem: 'problem.refundUnfit' };
  const row = await services.database.orders.get(order);
  if (!row || row.deleted) throw new NoSuchOrderError(order);
  const awaited = awaitedRefund(row, await eventsOf(services.database, order));
  if (!awaited.recorded.includes(line.text)) {
    await services.ledger.append([{ order, body: refundEvent(line, awaited) }]);
    await wake(services);
  }
  return { done: true };
}
