/**
 * Which items of an order were cancelled, where it wasn't all of them. A store says "Cancelled" over what was taken out of
 * the order, whether or not something is left in it: the list under it tells.
 */
import type { OrderState } from '@/store-profiles/schema';
import { bareText } from '@/utils/reading/plain-text';
import type { Evidence, LedgerEvent } from './event';
import type { OrderItem } from './order';

export interface PartCancelled {
  /** Empty: nothing was, or everything. */
  items: OrderItem[];
  /** Sequences of the events that speak of these items alone, and so prove nothing of the order as a whole. */
  events: ReadonlySet<number>;
}

/** An event on the end of something: what its page or mail lists, and where it was said. */
interface Ending {
  event: LedgerEvent;
  items: readonly OrderItem[];
  place: string | null;
}

const NOTHING: PartCancelled = { items: [], events: new Set() };
/** Said of an order in whole; a refund by itself is no end: it may be the part's. */
const ENDS: ReadonlySet<OrderState> = new Set(['cancelled', 'return-requested', 'return-sent']);
const REFUNDS: ReadonlySet<OrderState> = new Set(['refund-due', 'refunded']);

/** Pure. @param events all of one order, in their sequence */
export function partCancelled(events: readonly LedgerEvent[]): PartCancelled {
  const endings = events.flatMap(endingIn);
  const partly = endings.filter(({ items }) => items.length > 0);
  if (partly.length === 0) return NOTHING;
  const known = events.map(itemsIn).reduce(richer);
  const parts = partly.filter(({ items }) => !coversAll(items, known));
  const items = parts.reduce<OrderItem[]>((all, { items }) => withItems(all, items), []);
  if (parts.length === 0 || coversAll(items, known)) return NOTHING;
  // What is said on the same page without naming items is said of the same ones.
  const places = new Set(parts.flatMap(({ place }) => place ?? []));
  const told = endings.filter((one) => one.items.length === 0 && one.place !== null && places.has(one.place));
  const ofPart = new Set([...parts, ...told].map(({ event }) => event.sequence));
  if (events.some((event) => !ofPart.has(event.sequence) && ENDS.has(stateIn(event) ?? 'placed'))) {
    return { items: [], events: ofPart };
  }
  const refunds = events.filter(
    (event) => event.body.type === 'observed' && REFUNDS.has(stateIn(event) ?? 'placed'),
  );
  return { items, events: new Set([...ofPart, ...refunds.map(({ sequence }) => sequence)]) };
}

/** The page after cancelling, and a mail, list what was cancelled; other pages as many items as they care to show. */
function endingIn(event: LedgerEvent): Ending[] {
  const { body } = event;
  if (body.type !== 'observed' || body.facts.state !== 'cancelled') return [];
  const { evidence, facts } = body;
  return [{ event, items: listsEnded(evidence) ? facts.items : [], place: placeOf(evidence) }];
}

function listsEnded(evidence: Evidence): boolean {
  return evidence.source === 'mail' || (evidence.source === 'page' && evidence.kind === 'cancelled');
}

function placeOf(evidence: Evidence): string | null {
  return evidence.source === 'page' ? evidence.url : null;
}

function stateIn({ body }: LedgerEvent): OrderState | null {
  switch (body.type) {
    case 'observed':
    case 'entered':
    case 'corrected':
      return body.facts.state ?? null;
    case 'stated':
      return body.state;
    case 'returning':
      return 'return-sent';
    default:
      return null;
  }
}

function itemsIn({ body }: LedgerEvent): readonly OrderItem[] {
  return 'facts' in body ? (body.facts.items ?? []) : [];
}

function richer(known: readonly OrderItem[], read: readonly OrderItem[]): readonly OrderItem[] {
  if (read.length !== known.length) return read.length > known.length ? read : known;
  return pieces(read) > pieces(known) ? read : known;
}

/** By number, not by name: pages and mails cut titles as they like. Without a quantity all pieces of an item are meant. */
function coversAll(items: readonly OrderItem[], known: readonly OrderItem[]): boolean {
  const isCounted = items.every(({ quantity }) => quantity !== null);
  return items.length >= known.length && (!isCounted || pieces(items) >= pieces(known));
}

function pieces(items: readonly OrderItem[]): number {
  return items.reduce((sum, { quantity }) => sum + (quantity ?? 1), 0);
}

/** The same item may be told of by a page and a mail, with its title cut. */
function withItems(all: OrderItem[], items: readonly OrderItem[]): OrderItem[] {
  const titles = all.map(({ title }) => bareText(title));
  const news = items.filter((item) => {
    const title = bareText(item.title);
    return !titles.some((known) => known.startsWith(title) || title.startsWith(known));
  });
  return [...all, ...news];
}
