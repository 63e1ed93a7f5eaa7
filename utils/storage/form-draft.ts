/**
 * What stands in a form but isn't saved yet. A popup closes at the first press beside it, so every change is kept at
 * once; `localStorage` alone is written before the window is gone.
 */
import * as v from 'valibot';
import type { OrderForm } from '../messages';

const field = v.pipe(v.string(), v.maxLength(20_000));
const schema = v.object({
  store: field,
  orderNumber: field,
  placed: field,
  amount: field,
  currency: field,
  items: field,
});

/** @param about the order that is being corrected, or `new` */
export function readDraft(about: string): OrderForm | null {
  const kept = localStorage.getItem(keyOf(about));
  if (kept === null) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(kept));
    return parsed.success ? parsed.output : null;
  } catch {
    // Cut off or of another version: a form starts empty rather than broken.
    return null;
  }
}

export function keepDraft(about: string, form: OrderForm): void {
  localStorage.setItem(keyOf(about), JSON.stringify(form));
}

export function dropDraft(about: string): void {
  localStorage.removeItem(keyOf(about));
}

function keyOf(about: string): string {
  return `draft ${about}`;
}
