/** One way to reach a store, as the shopper needs it: where, when, and how sure that is. */
import type { Source } from '@/store-profiles/schema';

export interface Way {
  channel: 'chat' | 'phone' | 'mail' | 'form' | 'help';
  /** An address to open, a phone number or a mail address; null: only `text` is known. */
  address: string | null;
  /** What the store says of it, quoted. */
  text: string | null;
  /** Hours as the store prints them. */
  hours: string | null;
  /** Whether somebody answers now, and until or from when (ISO, UTC); null where the hours aren't known. */
  open: { isOpen: boolean; changesAt: string | null } | null;
  source: Source | null;
  /** `page`: found on the shop's own page at hand, no profile knows it. */
  certainty: 'profile' | 'page';
}
