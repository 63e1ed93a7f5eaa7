/** Which address Unorder may open for the shopper: an order's own page or list, never a control's. */
import type { PageKind } from '@/store-profiles/schema';

/** Kinds of pages a shopper can be led to, best first. */
const LEADS_TO: PageKind[] = ['detail', 'confirmation', 'history'];

/**
 * Words in an address that mark a control: on some shops merely opening it cancels the order.
 * Broad on purpose: a page wrongly refused costs a click, a control opened costs the order.
 */
const CONTROL =
  /cancel|storn|widerruf|withdraw|revoke|annul|resili|retract|desist|recess|reced|herroep|odstap|angre|peruut|delete|remove|logout|signout|_wpnonce|nonce=/iu;

/**
 * The best address for an order, or null when none is safe.
 * @param addresses as read from pages: hostile input
 * @param isOwnHost whether a host belongs to the shop the order is of
 */
export function addressToOpen(
  addresses: Partial<Record<PageKind, string>>,
  isOwnHost: (host: string) => boolean,
): string | null {
  for (const kind of LEADS_TO) {
    const address = addresses[kind];
    if (address && isSafeToOpen(address, isOwnHost)) return address;
  }
  return null;
}

/** True for a page of the shop itself that is not a control's address. */
export function isSafeToOpen(address: string, isOwnHost: (host: string) => boolean): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !isOwnHost(url.hostname) || url.username || url.password) return false;
  const isLoopback = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return false;
  return !CONTROL.test(decoded(url.pathname + url.search));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
