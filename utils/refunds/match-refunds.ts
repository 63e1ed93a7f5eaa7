/** Bookings and awaited refunds -> which line may be which refund, and why. Nothing is chosen here. */
import { compareDecimals } from '@/utils/tables/decimals';
import { plainText } from '@/utils/reading/plain-text';
import type { AwaitedRefund } from './awaited';
import type { Booking } from './bank-table';

export interface Candidate {
  booking: Booking;
  /** Beside what is still to come; `unknown` where nobody knows how much that is. */
  amount: 'full' | 'partial' | 'unknown';
  /** What speaks for it: the order's number or the shop's name in its text; else the amount alone. */
  by: 'number' | 'shop' | 'amount';
  /** Other orders that this line may be the refund of. */
  alsoFits: string[];
}

export interface RefundMatch {
  awaited: AwaitedRefund;
  /** The likeliest first; several full ones, or a line that fits several orders, are the shopper's to tell apart. */
  candidates: Candidate[];
  standing: 'full' | 'partial' | 'several' | 'missing' | 'complete';
}

/** A refund may take so long, in days. */
const LATEST = 400;
const DAY = 86_400_000;
const STRENGTH = { number: 0, shop: 1, amount: 2 } as const;
const CLOSENESS = { full: 0, partial: 1, unknown: 2 } as const;

/** Pure. Lines that are on record already are no candidates again. */
export function matchRefunds(awaited: readonly AwaitedRefund[], bookings: readonly Booking[]): RefundMatch[] {
  const recorded = new Set(awaited.flatMap((one) => one.recorded));
  const credits = bookings.filter(
    ({ amount, quote }) => compareDecimals(amount.amount, '0') > 0 && !recorded.has(quote),
  );
  const folded = credits.map((booking) => ({
    booking,
    text: fold(booking.text),
    joined: joined(booking.text),
  }));
  const found = awaited.map((one) => {
    if (one.outstanding && compareDecimals(one.outstanding.amount, '0') <= 0) return [];
    const shops = shopWords(one.shopNames);
    const number = joined(one.orderNumber ?? '');
    return folded.flatMap(({ booking, text, joined: letters }): Omit<Candidate, 'alsoFits'>[] => {
      const by =
        number.length >= 5 && letters.includes(number) ? 'number' : names(text, shops) ? 'shop' : 'amount';
      const amount = amountOf(booking, one);
      if (amount === null || !isInTime(booking, one)) return [];
      // A part of the sum, or any sum, proves nothing without a name.
      return amount !== 'full' && by === 'amount' ? [] : [{ booking, amount, by }];
    });
  });
  const fitting = new Map<number, string[]>();
  for (const [index, candidates] of found.entries()) {
    const { order = '' } = awaited[index] ?? {};
    for (const { booking } of candidates)
      fitting.set(booking.line, [...(fitting.get(booking.line) ?? []), order]);
  }
  return awaited.map((one, index) => {
    const candidates = (found[index] ?? [])
      .map((candidate) => ({
        ...candidate,
        alsoFits: (fitting.get(candidate.booking.line) ?? []).filter((order) => order !== one.order),
      }))
      .toSorted(
        (a, b) =>
          STRENGTH[a.by] - STRENGTH[b.by] ||
          CLOSENESS[a.amount] - CLOSENESS[b.amount] ||
          (a.booking.day ?? '').localeCompare(b.booking.day ?? ''),
      );
    return { awaited: one, candidates, standing: standingOf(one, candidates) };
  });
}

function standingOf(
  { outstanding }: AwaitedRefund,
  candidates: readonly Candidate[],
): RefundMatch['standing'] {
  if (outstanding && compareDecimals(outstanding.amount, '0') <= 0) return 'complete';
  const [first, ...others] = candidates;
  if (!first) return 'missing';
  if (others.length > 0 || first.alsoFits.length > 0) return 'several';
  return first.amount === 'full' ? 'full' : 'partial';
}

/** @returns null for another currency, or more than is to come */
function amountOf({ amount }: Booking, { outstanding }: AwaitedRefund): Candidate['amount'] | null {
  if (outstanding === null) return 'unknown';
  if (amount.currency !== null && outstanding.currency !== null && amount.currency !== outstanding.currency)
    return null;
  const more = compareDecimals(amount.amount, outstanding.amount);
  if (more > 0) return null;
  return more === 0 ? 'full' : 'partial';
}

/** No money comes back before it was paid; a line without a readable day isn't ruled out. */
function isInTime({ day }: Booking, { since }: AwaitedRefund): boolean {
  if (day === null) return true;
  const days = (Date.parse(day) - Date.parse(since)) / DAY;
  return days >= 0 && days <= LATEST;
}

/** The words of a shop's name and host that banks print, and what is left of them without vowels ("AMZN"). */
function shopWords(shopNames: readonly string[]): Set<string> {
  const words = shopNames
    .flatMap((name) => fold(name).split(' '))
    .filter((word) => word.length >= 3 && !COMMON.has(word));
  const short = words
    .map((word) => word.slice(0, 1) + word.slice(1).replaceAll(/[aeiou]/gu, ''))
    .filter((word) => word.length >= 4);
  return new Set([...words, ...short]);
}

/** Parts of hosts and firms' names that say nothing of which. */
const COMMON = new Set([
  'www',
  'com',
  'org',
  'net',
  'shop',
  'store',
  'the',
  'and',
  'gmbh',
  'ltd',
  'inc',
  'order',
  'checkout',
  'online',
  'example',
]);

function names(text: string, shops: ReadonlySet<string>): boolean {
  return text.split(' ').some((word) => shops.has(word));
}

function fold(text: string): string {
  return plainText(text)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Banks break numbers as they like. */
function joined(text: string): string {
  return fold(text).replaceAll(' ', '');
}
