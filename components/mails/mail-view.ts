/** A mail as the screen shows it before anything of it is recorded. */
import type { MailReading } from '@/utils/mail/mail';
import type { Hint } from '@/utils/mail/match-mail';
import type { SignatureFit } from '@/utils/mail/signature-fit';
import type { OrderId } from '@/utils/orders/order';

/** Where a mail would go: an order on record, a new one, one of several for the shopper to say, or nowhere. */
export type MailPlace =
  | { place: 'order'; order: NamedOrder }
  | { place: 'new' }
  | { place: 'unsure'; orders: NamedOrder[]; canBeNew: boolean }
  | { place: 'nowhere' };

export interface NamedOrder {
  id: OrderId;
  /** "Nike, order C0417". */
  name: string;
  /** What speaks for it, where it isn't certain. */
  hints: readonly Hint[];
}

/** What the shopper has made of it so far. */
export type MailStanding =
  { standing: 'open' | 'recording' | 'left-out' } | { standing: 'recorded'; order: OrderId };

export interface MailView {
  id: string;
  file: string;
  storeName: string | null;
  reading: MailReading;
  signedBy: readonly string[];
  signature: SignatureFit;
  /** Null while it is being looked up. */
  place: MailPlace | null;
  standing: MailStanding;
}

/** Whether it can be recorded without a word from the shopper. */
export function isSure({ place }: Pick<MailView, 'place'>): boolean {
  return place?.place === 'order' || place?.place === 'new';
}
