/** What a mail says of an order, as facts for its record. A mail whose sender doesn't fit the store proves no state. */
import type { MailKind } from '@/store-profiles/mail-schema';
import type { OrderState } from '@/store-profiles/schema';
import { addMinutes, dayOf } from '@/utils/deadlines/zoned-time';
import type { EventBody } from '@/utils/orders/event';
import { noFacts } from '@/utils/orders/merge-facts';
import type { OrderFacts, PlacedTime, ToldStep } from '@/utils/orders/order';
import { normaliseHost } from '@/utils/orders/order-id';
import type { Quote } from '@/utils/reading/observation';
import type { Mail, MailReading, Told } from './mail';

const STATE: Record<MailKind, OrderState | null> = {
  'order-confirmation': 'placed',
  shipped: 'shipped',
  delivered: 'delivered',
  'cancel-requested': 'cancel-requested',
  'cancel-confirmed': 'cancelled',
  'cancel-declined': 'cancel-declined',
  refund: 'refunded',
  return: 'return-requested',
  other: null,
};

/** The step that a mail tells of was taken at the latest when it was sent. */
const STEP: Partial<Record<MailKind, ToldStep>> = {
  shipped: 'shipped',
  delivered: 'delivered',
  'cancel-requested': 'cancelRequested',
  'cancel-confirmed': 'cancelled',
  return: 'returnRequested',
};

/** Stores confirm within minutes; an order whose mail gives no day was placed at the latest when it was sent. In minutes. */
const BEFORE_ITS_MAIL = 60;

/**
 * @param proves whether the sender fits the store: else the facts carry no state and no time of a step
 * @param timeZone of the store, or the shopper's where the store's isn't known
 */
export function factsOfMail(reading: MailReading, proves: boolean, timeZone: string): OrderFacts {
  const { kind, orderNumber, total, refund, date } = reading;
  const step = proves && date !== null ? STEP[kind] : undefined;
  return {
    ...noFacts,
    store: reading.store,
    host: normaliseHost(reading.from.address.split('@').at(-1) ?? '') || null,
    orderNumber: orderNumber?.value ?? null,
    placed: reading.placed?.value ?? placedBy(reading, timeZone),
    total: total?.value ?? null,
    refund: proves ? (refund?.value ?? null) : null,
    state: proves ? STATE[kind] : null,
    items: reading.items.map((title) => ({ title, quantity: null, price: null })),
    ...(step !== undefined && date !== null && { times: { [step]: momentOf(date, timeZone) } }),
    quotes: {
      ...quoted('orderNumber', orderNumber),
      ...quoted('placed', reading.placed),
      ...quoted('total', total),
      ...(reading.quote !== null && { notice: quoteOf(reading.quote) }),
    },
  };
}

/** The event by which a mail comes on record. */
export function mailEvent(
  mail: Pick<Mail, 'messageId'>,
  reading: MailReading,
  facts: OrderFacts,
): EventBody & { type: 'observed' } {
  const { from, subject } = reading;
  return {
    type: 'observed',
    evidence: { source: 'mail', from: from.address || from.name, subject, messageId: mail.messageId },
    facts,
    control: null,
  };
}

/** A day only: the minute is the store's to tell, and a window is never counted from a later one. */
function placedBy({ kind, date }: MailReading, timeZone: string): PlacedTime | null {
  if (kind !== 'order-confirmation' || date === null) return null;
  return { date: dayOf(addMinutes(date, -BEFORE_ITS_MAIL), timeZone), instant: null };
}

function momentOf(instant: string, timeZone: string): PlacedTime {
  return { date: dayOf(instant, timeZone), instant };
}

function quoted<Field extends string>(
  field: Field,
  told: Told<unknown> | null,
): Partial<Record<Field, Quote>> {
  return told === null ? {} : ({ [field]: quoteOf(told.quote) } as Record<Field, Quote>);
}

function quoteOf(text: string): Quote {
  return { text, from: 'mail' };
}
