/** A message as it was sent, and what it says of an order. */
import type { MailKind } from '@/store-profiles/mail-schema';
import type { Money, PlacedTime } from '@/utils/orders/order';

export interface Sender {
  name: string;
  /** Lower case; '' where there is none. */
  address: string;
}

export interface Mail {
  from: Sender;
  subject: string;
  /** ISO, UTC; null where the head gives none that can be read. */
  date: string | null;
  messageId: string | null;
  html: string | null;
  text: string | null;
  /** Domains whose DKIM signature the head bears: named by the mail, not checked. */
  signedBy: string[];
  attachments: { name: string; mediaType: string; bytes: number }[];
}

/** A field with the words it was read from. */
export interface Told<Value> {
  value: Value;
  quote: string;
}

export interface MailReading {
  kind: MailKind;
  /** The sentence the kind rests on; null for `other`. */
  quote: string | null;
  /** Whose mail it is: of a forwarded one, the sender named within. */
  from: Sender;
  subject: string;
  date: string | null;
  isForwarded: boolean;
  /** The store whose domain the sender's address has. */
  store: string | null;
  /** The sender's name is a known store's, its address isn't: proves nothing, and is no store's mail. */
  isForged: boolean;
  language: string;
  orderNumber: Told<string> | null;
  placed: Told<PlacedTime> | null;
  total: Told<Money> | null;
  /** Money that the sentence about a refund names. */
  refund: Told<Money> | null;
  items: readonly string[];
  tracking: Told<string> | null;
}
