/** A store's channels, the one first that is likeliest to be in time. */
import type { StoreProfile } from '@/store-profiles/schema';
import { openingAt } from './opening';
import type { Way } from './way';

/**
 * @param profile null for a shop that nobody described: nothing is known of it
 * @param now ISO instant
 */
export function waysToReach(profile: StoreProfile | null, now: string): Way[] {
  if (profile === null) return [];
  const { contact, addresses } = profile;
  const { phone, chat, email, hours, source } = contact;
  const open = contact.open ? openingAt(now, contact.open) : null;
  const help = addresses.cancelHelp?.url ?? null;
  const shared = { hours, open, source, certainty: 'profile' } as const;
  const ways: Way[] = [];
  if (chat !== null) ways.push({ ...shared, channel: 'chat', address: help, text: chat });
  // A number without its source may be a spammer's.
  if (phone !== null && source !== null)
    ways.push({ ...shared, channel: 'phone', address: phone, text: null });
  if (email !== null)
    ways.push({ ...shared, channel: 'mail', address: email, text: null, hours: null, open: null });
  if (help !== null)
    ways.push({ ...shared, channel: 'help', address: help, text: null, hours: null, open: null });
  // Somebody who answers now is in time sooner than somebody who will.
  return ways.toSorted((one, other) => rank(one) - rank(other));
}

function rank({ open }: Way): number {
  return open?.isOpen === false ? 1 : 0;
}
