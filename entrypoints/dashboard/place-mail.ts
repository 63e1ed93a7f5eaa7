/** Which order a mail is about, by the orders on record: sure, for the shopper to choose, new, or none. */
import type { MailPlace, NamedOrder } from '@/components/mails/mail-view';
import { aboutOrder } from '@/components/order-view';
import { matchMail, type Candidate } from '@/utils/mail/match-mail';
import type { MailReading } from '@/utils/mail/mail';
import type { UnorderDatabase } from '@/utils/storage/database';
import { ordersForMail } from '@/utils/storage/orders-for-mail';

export async function placeMail(database: UnorderDatabase, reading: MailReading): Promise<MailPlace> {
  const rows = new Map((await ordersForMail(database, reading)).map((row) => [row.id, row]));
  const named = ({ order, hints }: Candidate): NamedOrder => {
    const row = rows.get(order);
    return { id: order, name: row ? aboutOrder({ order: row, storeName: row.storeName }) : order, hints };
  };
  const match = matchMail(reading, [...rows.values()]);
  switch (match.match) {
    case 'sure':
      return { place: 'order', order: named({ order: match.order, hints: [] }) };
    case 'unsure':
      return { place: 'unsure', orders: match.candidates.map(named), canBeNew: match.canBeNew };
    case 'new':
      return { place: 'new' };
    case 'none':
      return { place: 'nowhere' };
  }
}
