/** One way to reach a store, as the shopper needs it: where, when, and how sure that is. */
import type { Source } from '@/store-profiles/schema';

export const pageChannels = ['phone', 'mail', 'help'] as const;

/** As a page of the shop's prints it: a number, a mail address, or an address of its own for questions. */
export interface PageWay {
  channel: (typeof pageChannels)[number];
  address: string;
  /** The link's own words. */
  text: string;
}

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
  /** `page`: found on the shop's own page, no profile knows it. */
  certainty: 'profile' | 'page';
  /** That page and when it was read (ISO, UTC); absent: the page at hand. */
  readOn?: { url: string; at: string };
}

/** @param readOn the page that names it; absent: the page at hand */
export function wayOfPage(named: PageWay, readOn?: Way['readOn']): Way {
  const known = { hours: null, open: null, source: null, certainty: 'page' } as const;
  return { ...named, ...known, ...(readOn && { readOn }) };
}

/** What passes for a mail address and a phone number on a page. */
export const mailPattern = /^[^\s@]{1,64}@[^\s@]{1,100}$/u;
export const phonePattern = /^\+?[\d ()./-]{5,25}$/u;
