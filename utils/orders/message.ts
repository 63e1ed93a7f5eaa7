/** One piece of correspondence with a store, by any channel. */
import type { ReplyCase } from '../replies/reply-case';

export const messageChannels = ['chat', 'phone', 'mail', 'form', 'post', 'other'] as const;
export const messagePurposes = [
  'cancel',
  'withdraw',
  'refuse',
  'return',
  'chase-confirmation',
  'chase-refund',
  'complaint',
  'escalation',
  'money-not-credit',
  'no-fee',
  'least-data',
  'other',
] as const;

export type MessageChannel = (typeof messageChannels)[number];
export type MessagePurpose = (typeof messagePurposes)[number];

export interface Message {
  id: string;
  channel: MessageChannel;
  direction: 'sent' | 'received';
  purpose: MessagePurpose;
  /** Who was spoken to; '' where not known. */
  person: string;
  /** Ticket or case number; '' where there is none. */
  reference: string;
  text: string;
  /** When it was sent or received (ISO, UTC). */
  at: string;
  /** Day on which to ask again, YYYY-MM-DD; null: none. */
  followUpOn: string | null;
  /** BCP 47 tag of the text's language; '' where not known. */
  language: string;
  /** What the store answered by it, as the shopper says. */
  reply?: ReplyCase;
  /** Receipts of files that belong to it. */
  files?: readonly string[];
}
