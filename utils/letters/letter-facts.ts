/** What is on record of an order, as texts in a letter's language. */
import type { LedgerEvent } from '@/utils/orders/event';
import type { Money, Order } from '@/utils/orders/order';
import type { Moment } from '@/utils/deadlines/moment';
import { timesOf } from '@/utils/deadlines/order-times';
import { worthOf } from '@/utils/refunds/awaited';
import type { LetterPurpose } from './letter-words';
import type { LetterFacts } from './write-letter';

/** Letters that ask for money: of an order cancelled in part, for that part's. */
const OF_MONEY: ReadonlySet<LetterPurpose> = new Set(['chase-refund', 'escalation']);

/**
 * @param today YYYY-MM-DD, the shopper's
 * @param language BCP 47 tag of the letter
 */
export function letterFacts(
  order: Order,
  storeName: string,
  events: readonly LedgerEvent[],
  today: string,
  language: string,
  purpose: LetterPurpose,
): LetterFacts {
  const times = timesOf(events);
  const isOfPart = order.partCancelled.length > 0 && OF_MONEY.has(purpose);
  const total = isOfPart ? worthOf(order) : order.total;
  const items = isOfPart ? order.partCancelled : order.items;
  const day = (date: string | null): string => (date === null ? '' : dayIn(date, language));
  const facts: LetterFacts = {
    store: storeName,
    order: order.orderNumber ?? '',
    placed: day(order.placed?.date ?? null),
    total: total ? moneyIn(total, language) : '',
    items: items.map(itemIn).join('; '),
    requested: day(dayOfMoment(times.cancelRequested)),
    cancelled: day(dayOfMoment(times.cancelled ?? times.partCancelled ?? times.returnSent)),
    delivered: day(dayOfMoment(times.delivered.at(-1) ?? null)),
    today: day(today),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== ''));
}

/** The day it was told of, where it was only noticed afterwards. In UTC, as the record keeps instants. */
function dayOfMoment(moment: Moment | null): string | null {
  if (moment === null) return null;
  if ('day' in moment) return moment.day;
  return ('at' in moment ? moment.at : moment.by).slice(0, 10);
}

function itemIn({ title, quantity }: Order['items'][number]): string {
  return quantity !== null && quantity > 1 ? `${quantity} × ${title}` : title;
}

function dayIn(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function moneyIn({ amount, currency }: Money, language: string): string {
  const number = Number(amount);
  return currency === null
    ? new Intl.NumberFormat(language).format(number)
    : new Intl.NumberFormat(language, { style: 'currency', currency }).format(number);
}
