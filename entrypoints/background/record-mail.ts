/** What a mail says -> the record, with the mail itself as a sealed receipt, and all that follows. */
import { storeById } from '@/store-profiles/registry';
import { checkReading } from '@/utils/mail/check-reading';
import type { MailReading } from '@/utils/mail/mail';
import { factsOfMail, mailEvent } from '@/utils/mail/mail-facts';
import { senderFits } from '@/utils/mail/match-mail';
import type { Command, Outcome } from '@/utils/messages';
import type { Order, OrderFacts } from '@/utils/orders/order';
import { orderIdOf } from '@/utils/orders/order-id';
import { NoSuchOrderError } from '@/utils/storage/storage-error';
import { saveFile } from './save-file';
import type { Services } from './services';
import { wake } from './wake';

/** The same mail recorded twice adds nothing; one of which only a part was written is completed. */
export async function recordMail(
  services: Services,
  { order, reading: untrusted, messageId, upload }: Command & { type: 'record-mail' },
): Promise<Outcome> {
  const reading = checkReading(untrusted);
  if (!reading) return { done: false, problem: 'problem.mailUnfit' };
  const profile = reading.store === null ? null : storeById(reading.store);
  const timeZone = profile?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const alone = factsOfMail(reading, true, timeZone);
  const id = order ?? orderIdOf(alone);
  const row = await services.database.orders.get(id);
  if (order !== null && !row) throw new NoSuchOrderError(order);
  // A text without a sender is vouched for by the shopper, who had it and chose the order.
  const proves = reading.from.address === '' || senderFits(reading, row ?? alone);
  const facts = factsOfMail(reading, proves, timeZone);
  const body = mailEvent(
    { messageId: messageId?.slice(0, 500) ?? null },
    reading,
    row ? addedTo(row, facts, reading) : facts,
  );
  await services.ledger.append([{ order: id, body }]);
  const about = facts.state;
  const saved = await saveFile(services, { type: 'save-file', order: id, upload, role: 'mail', about });
  await wake(services);
  return saved;
}

/** An order keeps its own store and number; what a parcel or a refund comes to is not what the order comes to. */
function addedTo(row: Order, facts: OrderFacts, { kind }: MailReading): OrderFacts {
  const { orderNumber, ...quotes } = facts.quotes;
  const isNumbered = row.orderNumber !== null;
  return {
    ...facts,
    store: null,
    host: null,
    orderNumber: isNumbered ? null : facts.orderNumber,
    total: kind === 'order-confirmation' || row.total === null ? facts.total : null,
    quotes: isNumbered || !orderNumber ? quotes : { ...quotes, orderNumber },
  };
}
