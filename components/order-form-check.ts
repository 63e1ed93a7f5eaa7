/** What a form can tell by itself to be wrong, each with the field to go back to. */
import type { OrderForm } from '@/utils/messages';
import { UNLISTED } from './store-choice';

export interface FieldProblem {
  field: keyof OrderForm;
  /** Key in the catalogue. */
  key: `form.error.${'store' | 'host' | 'nothing' | 'day' | 'future' | 'amount' | 'currency'}`;
}

/**
 * The problems of a form in the order of its fields; none: it may be sent.
 * @param today the shopper's day, YYYY-MM-DD
 */
export function problemsOf(form: OrderForm, today: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const day = form.placed.split('T')[0] ?? '';
  if (form.store === '') problems.push({ field: 'store', key: 'form.error.store' });
  else if (form.store.startsWith(UNLISTED) && hostOf(form.store.slice(UNLISTED.length)) === null)
    problems.push({ field: 'store', key: 'form.error.host' });
  if (form.orderNumber.trim() === '') problems.push({ field: 'orderNumber', key: 'form.error.nothing' });
  if (!isDay(day)) problems.push({ field: 'placed', key: 'form.error.day' });
  else if (day > today) problems.push({ field: 'placed', key: 'form.error.future' });
  if (!/^$|^\d[\d.,’' \u00a0\u202f]*$/u.test(form.amount.trim()))
    problems.push({ field: 'amount', key: 'form.error.amount' });
  if (!/^$|^[a-z]{3}$/iu.test(form.currency.trim()))
    problems.push({ field: 'currency', key: 'form.error.currency' });
  return problems;
}

/** The form as it is sent: a shop's address cut down to its host, blanks at the ends gone. */
export function tidied(form: OrderForm): OrderForm {
  const host = form.store.startsWith(UNLISTED) ? hostOf(form.store.slice(UNLISTED.length)) : null;
  return {
    store: host === null ? form.store : `${UNLISTED}${host}`,
    orderNumber: form.orderNumber.trim(),
    placed: form.placed,
    amount: form.amount.trim(),
    currency: form.currency.trim().toUpperCase(),
    items: form.items.trim(),
  };
}

/** The host of an address as a shopper types it, with or without https; null when it is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') ? hostname : null;
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
