/** Labelled values: what a page names as an order's number, date, total or status. */
import { fits, type FieldName } from './fits';
import { fold } from './fold';
import { amountBefore, labelAt, valueBeside } from './labels';
import type { OrderWords } from './order-words';
import { isShown, type Line } from './page-text';

/** What finding labelled values takes of a language's words. */
export type FieldWords = Pick<OrderWords, 'labels' | 'weak'>;

export interface Hit {
  name: FieldName;
  /** Folded. */
  label: string;
  text: string;
  /** Where the label stands. */
  node: Text;
}

/** What may stand between a label and its value: "Your order # is:", "Total (incl. VAT)"; "Total (excl. VAT)" is another sum. */
const ASIDE: Partial<Record<FieldName, RegExp>> = {
  orderNumber: /^(?:is|lautet|ist|est|es|è|é|jest|är|er|on|je|este|е|είναι)(?=[: ])[: ]*/u,
  total: /^\((?!ex|net|oh|hors|ht|sen|sin|sem|bez|u[dt]|zon)[^)]{1,30}\)[: ]*/iu,
};

/** Lines short enough to be a label with words before it, and what such a line contains or how it ends. */
const TAIL_LIMIT = 60;
const TAIL = /[#:]|\p{L} \p{L}{2}$/u;

export function hitsOf(lines: readonly Line[], words: FieldWords): Hit[] {
  const hits: Hit[] = [];
  for (const [at, { text }] of lines.entries()) {
    const hit = hitIn(text, lines, at, words) ?? hitAtEnd(text, lines, at, words);
    if (!hit) continue;
    hits.push(hit);
    // A line may go on after the number: "Order reference 12 - placed on 3 May".
    const end = text.lastIndexOf(hit.text);
    if (hit.name !== 'orderNumber' || end === -1) continue;
    const after = text.slice(end + hit.text.length).replace(/^[^\p{L}\p{N}]+/u, '');
    const more = hitIn(after, lines, at, words);
    if (more) hits.push(more);
  }
  return hits;
}

/** The label that a text, line `at` or its end, begins with, and its value in or beside that line. */
function hitIn(text: string, lines: readonly Line[], at: number, words: FieldWords): Hit | null {
  const match = labelAt(text, words.labels);
  const node = lines[at]?.node;
  if (!match?.name || !node?.parentElement || !isShown(node.parentElement)) return null;
  const { name, label, isMarked } = match;
  const rest = words.weak.has(label) ? match.rest : match.rest.replace(ASIDE[name] ?? '', '');
  const said = rest === '' ? (valueBeside(lines, at, words.labels)?.text ?? '') : rest;
  const value =
    fits[name](said) ?? (name === 'total' && rest === '' ? amountBefore(lines, at, isAmount) : null);
  // "Total (net) 9.50": an aside that isn't known to change nothing.
  if (value === null || (name === 'total' && rest.startsWith('('))) return null;
  const isAlone = value === said.replace(/^# ?/u, '');
  if (name === 'orderNumber' && words.weak.has(label) && !isMarked && !isAlone) return null;
  return { name, label, text: value, node };
}

/** Nothing but an amount. */
function isAmount(text: string): boolean {
  return fits.total(text) !== null && !/\p{L}{4}/u.test(text);
}

/** Labels with words before them: "Final details for order #12", "Shop.com order number:", "was placed on". */
function hitAtEnd(text: string, lines: readonly Line[], at: number, words: FieldWords): Hit | null {
  if (text.length > TAIL_LIMIT || !TAIL.test(text) || words.labels.names.get(fold(text)) === null)
    return null;
  for (const { index } of text.matchAll(/(?<=[^\p{L}\p{N}])\p{L}/gu)) {
    const hit = hitIn(text.slice(index), lines, at, words);
    if (hit?.name === 'orderNumber' && !words.weak.has(hit.label)) return hit;
    if (hit?.name === 'placed' && hit.label.includes(' ')) return hit;
  }
  return null;
}
