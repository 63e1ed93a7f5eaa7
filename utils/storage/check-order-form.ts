/** The check of an order as the shopper types it: facts, or what to put right. */
import * as v from 'valibot';
import { noFacts } from '@/utils/orders/merge-facts';
import type { Money, OrderFacts, PlacedTime } from '@/utils/orders/order';
import { readTypedAmount } from './typed-amount';

/** A shop that no profile knows is named by its host. */
const OTHER_SHOP = 'host:';
const HOST = /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
const FIRST_YEAR = '1995-01-01';

const formSchema = v.object({
  store: v.pipe(
    v.string('form.error.store'),
    v.trim(),
    v.check((store) => {
      if (store.startsWith(OTHER_SHOP)) return HOST.test(store.slice(OTHER_SHOP.length));
      return /^[a-z0-9-]{1,64}$/u.test(store);
    }, 'form.error.store'),
  ),
  orderNumber: v.pipe(
    v.string('form.error.nothing'),
    v.trim(),
    v.minLength(1, 'form.error.nothing'),
    v.maxLength(64, 'form.error.tooLong'),
    v.regex(/[\p{L}\p{N}]/u, 'form.error.nothing'),
  ),
  placed: v.pipe(
    v.string('form.error.day'),
    v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u, 'form.error.day'),
    v.check((placed) => isDay(placed.slice(0, 10)) && placed >= FIRST_YEAR, 'form.error.day'),
    v.check((placed) => !Number.isNaN(Date.parse(placed)), 'form.error.day'),
  ),
  amount: v.pipe(
    v.string('form.error.amount'),
    v.trim(),
    v.maxLength(30, 'form.error.amount'),
    v.check((amount) => amount === '' || readTypedAmount(amount) !== null, 'form.error.amount'),
  ),
  currency: v.pipe(
    v.string('form.error.currency'),
    v.trim(),
    v.toUpperCase(),
    v.regex(/^(?:[A-Z]{3})?$/u, 'form.error.currency'),
  ),
  items: v.pipe(v.string('form.error.tooLong'), v.maxLength(10_000, 'form.error.tooLong')),
});

type Form = v.InferOutput<typeof formSchema>;

/** Keys into the message catalogue. */
export type FormProblem = `form.error.${
  'store' | 'nothing' | 'tooLong' | 'day' | 'future' | 'amount' | 'currency'}`;

export type CheckedForm = { ok: true; facts: OrderFacts } | { ok: false; problem: FormProblem };

const ITEM_LIMIT = 100;
const TITLE_LIMIT = 300;
const DAY = 86_400_000;

/**
 * @param untrusted an `OrderForm`, as far as one can know
 * @param now milliseconds since 1970; an order can't be of tomorrow
 * @returns facts without quotes and state, or the first problem as a key of the message catalogue
 */
export function checkOrderForm(untrusted: unknown, now: number): CheckedForm {
  const checked = v.safeParse(formSchema, untrusted, { abortEarly: true });
  // Every message of the schema is such a key; an answer that isn't a form at all fails at its first field.
  if (!checked.success) return { ok: false, problem: problemOf(checked.issues[0].message) };
  const form = checked.output;
  const placed = placedOf(form);
  // A day is taken a day further than the clock: in the store's time zone it may have begun.
  const latest = placed.instant === null ? now + DAY : now;
  if (Date.parse(placed.instant ?? placed.date) > latest) return { ok: false, problem: 'form.error.future' };
  const isOther = form.store.startsWith(OTHER_SHOP);
  return {
    ok: true,
    facts: {
      ...noFacts,
      store: isOther ? null : form.store,
      host: isOther ? form.store.slice(OTHER_SHOP.length) : null,
      orderNumber: form.orderNumber,
      placed,
      total: totalOf(form),
      items: itemsOf(form),
    },
  };
}

const problems = new Set<string>([
  'form.error.store',
  'form.error.nothing',
  'form.error.tooLong',
  'form.error.day',
  'form.error.amount',
  'form.error.currency',
] satisfies FormProblem[]);

function problemOf(message: string): FormProblem {
  return problems.has(message) ? (message as FormProblem) : 'form.error.store';
}

/** The typed day stands for the store's day; a typed time of day is the shopper's, in the machine's own time zone. */
function placedOf({ placed }: Form): PlacedTime {
  const date = placed.slice(0, 10);
  return { date, instant: placed.length > 10 ? new Date(placed).toISOString() : null };
}

function totalOf({ amount, currency }: Form): Money | null {
  const read = readTypedAmount(amount);
  return read === null ? null : { amount: read, currency: currency === '' ? null : currency };
}

/** One item a line. */
function itemsOf({ items }: Form): OrderFacts['items'] {
  return items
    .split('\n')
    .map((line) => line.trim().slice(0, TITLE_LIMIT))
    .filter((title) => title !== '')
    .slice(0, ITEM_LIMIT)
    .map((title) => ({ title, quantity: null, price: null }));
}

function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
