/** The control of one order on the page as it stands now: read again, at this moment, never remembered. */
import { fold } from '../reading/fold';
import type { ControlReading, LocatedControl } from '../reading/observation';
import { readPage } from '../reading/read-page';
import type { PageRules } from '../reading/rules';

export type Finding =
  | { answer: 'found'; control: LocatedControl; others: LocatedControl[]; element: Element }
  | Exclude<ControlReading, { answer: 'found' }>
  /** The page was read and doesn't show this order. */
  | { answer: 'elsewhere' };

/** @param orderNumber as printed; null for a purchase still without one: then the page's only order is meant */
export function findAfresh(
  document: Document,
  url: URL,
  rules: PageRules,
  orderNumber: string | null,
): Finding {
  const { orders, unreadable } = readPage(document, url, rules, () => 0);
  const order =
    orders.find((one) => isSame(one.orderNumber?.text ?? null, orderNumber)) ??
    (orderNumber === null && orders.length === 1 ? orders[0] : undefined);
  if (!order)
    return unreadable === null ? { answer: 'elsewhere' } : { answer: 'unreadable', reason: unreadable };
  const { control } = order;
  if (control.answer !== 'found') return control;
  const { answer, others = [], ...located } = control;
  const element = document.querySelector(located.opener?.selector ?? located.selector);
  // The page changed between reading and looking: it is read again with the next change.
  if (!element) return { answer: 'unreadable', reason: 'changed' };
  return { answer, control: located, others, element };
}

function isSame(text: string | null, orderNumber: string | null): boolean {
  if (text === null || orderNumber === null) return false;
  return bare(text) === bare(orderNumber);
}

function bare(number: string): string {
  return fold(number).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
