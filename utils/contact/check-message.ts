/** A message as the shopper logs it, checked before it is written. */
import * as v from 'valibot';
import { messageChannels, messagePurposes, type Message } from '@/utils/orders/message';
import { replyCases } from '@/utils/replies/reply-case';

/** What the shopper gives; the id is made in the background. */
export type MessageForm = Omit<Message, 'id'>;

const upTo = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit));

const messageSchema = v.object({
  channel: v.picklist(messageChannels),
  direction: v.picklist(['sent', 'received']),
  purpose: v.picklist(messagePurposes),
  person: upTo(200),
  reference: upTo(200),
  text: v.pipe(v.string(), v.maxLength(50_000)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  followUpOn: v.nullable(v.pipe(v.string(), v.isoDate())),
  language: upTo(35),
  reply: v.exactOptional(v.picklist(replyCases)),
  files: v.exactOptional(v.pipe(v.array(upTo(100)), v.maxLength(50), v.readonly())),
});

/** @returns null for what can't be a message: an unknown channel, a time that is none, an endless text */
export function checkMessage(form: unknown): MessageForm | null {
  const checked = v.safeParse(messageSchema, form);
  return checked.success ? checked.output : null;
}
