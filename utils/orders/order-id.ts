/** The name under which an order is kept: the same for every page, mail and hand-typed form that speaks of it. */
import type { OrderFacts, OrderId } from './order';

/** Longer numbers are kept by their digest: a hostile page must not make huge keys. */
const NUMBER_LIMIT = 64;

/**
 * `${store or host}:${number}`, or `…:?${digest of its page's address}` for a purchase still without a number.
 * The store's id stands where a profile knows the shop, else its host.
 */
export function orderIdOf(facts: OrderFacts): OrderId {
  const shop = facts.store ?? normaliseHost(facts.host ?? '');
  const number = normaliseNumber(facts.orderNumber ?? '');
  if (number === '') return `${shop}:?${digest(ownMarks(facts))}`;
  return `${shop}:${number.length > NUMBER_LIMIT ? `~${digest(number)}` : number}`;
}

/** What stands for a purchase without a number: a page of its own, else all that a page of many says of it. */
function ownMarks({ addresses, placed, total, items }: OrderFacts): string {
  const ownPage = addresses.confirmation ?? addresses.detail;
  return ownPage ?? JSON.stringify([addresses, placed, total, items.map(({ title }) => title)]);
}

/** One spelling for one host: lower case, without `www.`. */
export function normaliseHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^www\./u, '');
}

/** One spelling for one number: upper case, without `#`, spaces and invisible characters. */
export function normaliseNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, '')
    .replace(/^#+/u, '')
    .toUpperCase();
}

/** FNV-1a, 64 bits, as hex. Names things only; nothing secret or sealed rests on it. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
