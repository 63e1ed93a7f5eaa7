/** A message -> the record; the store's answer, with the state that the order is in by it. */
import { formatISO } from 'date-fns';
import type { MessageForm } from '@/utils/contact/check-message';
import type { Outcome } from '@/utils/messages';
import type { OrderId } from '@/utils/orders/order';
import { stateByReply } from '@/utils/replies/reply-case';
import type { NewEntry } from '@/utils/storage/ledger';
import { NoSuchOrderError } from '@/utils/storage/storage-error';
import type { Services } from './services';
import { wake } from './wake';

/** Of an answer, what is kept beside the state that rests on it. In characters. */
const NOTE_LIMIT = 500;

export async function logMessage(services: Services, order: OrderId, message: MessageForm): Promise<Outcome> {
  const row = await services.database.orders.get(order);
  if (!row) throw new NoSuchOrderError(order);
  const entries: NewEntry[] = [
    { order, body: { type: 'message', message: { id: crypto.randomUUID(), ...message } } },
  ];
  const state = message.reply === undefined ? null : stateByReply(message.reply, row.state);
  if (state !== null) {
    const note = message.text.slice(0, NOTE_LIMIT).toWellFormed();
    const day = formatISO(message.at, { representation: 'date' });
    const isToday = day === formatISO(services.now(), { representation: 'date' });
    const stated = { type: 'stated', evidence: { source: 'shopper' }, state, note } as const;
    entries.push({ order, body: isToday ? stated : { ...stated, day } });
  }
  await services.ledger.append(entries);
  await wake(services);
  return { done: true };
}
