/** The orders that a mail may be about, found by indexes: those of its number and those of its sender's store. */
import type { MailReading, Sender } from '@/utils/mail/mail';
import { normaliseHost } from '@/utils/orders/order-id';
import type { OrderRow, UnorderDatabase } from './database';
import { searchWords } from './search-words';

/** A mailbox of many years still matches by number; the rest is a help to choose. */
const MOST = 200;

export async function ordersForMail({ orders }: UnorderDatabase, reading: MailReading): Promise<OrderRow[]> {
  const words = searchWords([reading.orderNumber?.value ?? '']);
  const shops = reading.store === null ? hostsOf(reading.from) : [reading.store];
  const found = await Promise.all([
    orders.where('words').anyOf(words).distinct().limit(MOST).toArray(),
    ...shops.map((shop) => orders.where('id').startsWith(`${shop}:`).limit(MOST).toArray()),
  ]);
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}

/** Orders with a shop that no profile describes, which a sender's address is of. */
export async function ordersForSender({ orders }: UnorderDatabase, from: Sender): Promise<OrderRow[]> {
  const found = await Promise.all(
    hostsOf(from).map((host) => orders.where('id').startsWith(`${host}:`).limit(MOST).toArray()),
  );
  return found.flat();
}

/** `mail.shop.example` writes for `shop.example`, too. */
function hostsOf({ address }: Sender): string[] {
  const labels = normaliseHost(address.split('@').at(-1) ?? '')
    .split('.')
    .slice(-6);
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}
