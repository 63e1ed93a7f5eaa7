/** The correspondence of one order, from its events. */
import type { LedgerEvent } from './event';
import type { Message } from './message';

/** The latest first; of a message written twice under one id, the later version. */
export function messagesOf(events: readonly LedgerEvent[]): Message[] {
  const byId = new Map<string, Message>();
  for (const { body } of events) if (body.type === 'message') byId.set(body.message.id, body.message);
  return [...byId.values()].toSorted((one, other) => other.at.localeCompare(one.at));
}
