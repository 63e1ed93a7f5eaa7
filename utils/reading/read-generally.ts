/**
 * Reads the orders of a page nobody has described, by the labels of its language. Precise before complete: an order
 * needs a labelled number, and a second labelled field or a page that says it is an order's.
 */
import type { PageKind } from '@/store-profiles/schema';
import { fits, type FieldName } from './fits';
import { fold } from './fold';
import { labelAt, valueBeside } from './labels';
import { ORDER_LIMIT, QUOTE_LIMIT, type Quote } from './observation';
import { beginningOf, orderWordsOf, type OrderWords } from './order-words';
import { evidenceOf, type PageEvidence } from './page-evidence';
import { isShown, linesOf, type Line } from './page-text';
import type { Draft, Reading } from './read-by-rules';
import { readTables } from './read-tables';
import type { PageRules } from './rules';

/** A labelled value on the page. */
interface Hit {
  name: FieldName;
  label: string;
  text: string;
  node: Text;
}

const FROM = 'general:label';
/** Kinds of pages that show one order each. */
const ONE_ORDER: ReadonlySet<PageKind | null> = new Set([
  'detail',
  'confirmation',
  'cancelled',
  'invoice',
  'tracking',
]);
/** Kinds that show what will be ordered, not what was. */
const NOT_YET: ReadonlySet<PageKind | null> = new Set(['cart', 'checkout']);

export function readGenerally(document: Document, url: URL, { languages }: PageRules): Reading {
  const words = orderWordsOf(languages);
  const evidence = evidenceOf(document, url, words);
  const lines = linesOf(document.body);
  const inTables = readTables(document, words);
  const tables = new Set(inTables.map(({ block }) => block?.closest('table')));
  const hits = hitsOf(lines, words).filter(
    ({ node }) => !tables.has(node.parentElement?.closest('table') ?? null),
  );
  const drafts = NOT_YET.has(evidence.heading)
    ? []
    : [...inTables, ...labelled(hits, lines, words, evidence, document)];
  return {
    kind: kindOf(drafts, evidence),
    strategy: 'general',
    drafts,
    notice: null,
    unreadable: whyNone(drafts, evidence),
  };
}

function hitsOf(lines: readonly Line[], words: OrderWords): Hit[] {
  const hits: Hit[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (!words.beginnings.has(beginningOf(text))) continue;
    const hit = hitIn(text, lines, at, words);
    if (!hit) continue;
    hits.push(hit);
    // A line may go on after the number: "Order reference 12 - placed on 3 May".
    const after = text.slice(text.lastIndexOf(hit.text) + hit.text.length).replace(/^[^\p{L}\p{N}]+/u, '');
    const more = hit.name === 'orderNumber' && after !== text ? hitIn(after, lines, at, words) : null;
    if (more) hits.push(more);
  }
  return hits;
}

/** The label that a text, line `at` or its end, begins with, and its value in or beside that line. */
function hitIn(text: string, lines: readonly Line[], at: number, words: OrderWords): Hit | null {
  const match = labelAt(text, words.labels);
  const node = lines[at]?.node;
  if (!match?.name || !node?.parentElement || !isShown(node.parentElement)) return null;
  const { name, label, rest, isMarked } = match;
  const said = rest === '' ? (valueBeside(lines, at, words.labels)?.text ?? '') : rest;
  const value = fits[name](said);
  if (value === null) return null;
  const isAlone = value === said.replace(/^#/u, '');
  if (name === 'orderNumber' && words.weak.has(label) && !isMarked && !isAlone) return null;
  return { name, label, text: value, node };
}

function labelled(
  hits: readonly Hit[],
  lines: readonly Line[],
  words: OrderWords,
  evidence: PageEvidence,
  document: Document,
): Draft[] {
  const numbers = hits.filter(({ name }) => name === 'orderNumber');
  const kind = evidence.heading ?? evidence.address;
  const distinct = new Set(numbers.map(({ text }) => text));
  const [first] = numbers;
  if (!first) return [];
  if (distinct.size === 1 || ONE_ORDER.has(kind)) {
    const draft = draftOf(first.text, document.body, hits, lines, words);
    const isOrderPage = evidence.heading !== null || evidence.isAboutOrders;
    return isOrderPage && (isTold(draft) || kind !== null) ? [{ ...draft, block: null }] : [];
  }
  const owners = ownersOf(numbers, document.body);
  return numbers
    .slice(0, ORDER_LIMIT)
    .map(({ text, node }) => draftOf(text, blockOf(node, owners), hits, lines, words))
    .filter(isTold);
}

function isTold({ placed, total, status }: Draft): boolean {
  return Boolean(placed ?? total ?? status);
}

/** Each element that holds numbers -> the one it holds, or null where it holds several. */
function ownersOf(numbers: readonly Hit[], body: Element): Map<Element, string | null> {
  const owners = new Map<Element, string | null>();
  for (const { text, node } of numbers) {
    for (let at = node.parentElement; at && at !== body; at = at.parentElement) {
      const owner = owners.get(at);
      owners.set(at, owner === undefined || owner === text ? text : null);
    }
  }
  return owners;
}

/** The largest element around a number that holds no other order's. */
function blockOf(node: Text, owners: ReadonlyMap<Element, string | null>): Element {
  let block = node.parentElement ?? node.ownerDocument.body;
  while (block.parentElement && owners.get(block.parentElement)) block = block.parentElement;
  return block;
}

function draftOf(
  number: string,
  block: Element,
  hits: readonly Hit[],
  lines: readonly Line[],
  words: OrderWords,
): Draft {
  const within = hits.filter(({ node }) => block.contains(node));
  const quote = (text: string | undefined): Quote | null =>
    text === undefined ? null : { text: text.slice(0, QUOTE_LIMIT), from: FROM };
  const first = (name: FieldName): string | undefined => within.find((hit) => hit.name === name)?.text;
  return {
    orderNumber: quote(number),
    placed: quote(first('placed')),
    total: quote(totalOf(within)),
    status: quote(first('status') ?? badgeOf(block, lines, words)),
    notice: null,
    items: [],
    detailLink: null,
    block,
    rule: null,
  };
}

/** "Grand total" and "Order total" before a bare "Total"; of equals the last, which sums up. */
function totalOf(hits: readonly Hit[]): string | undefined {
  const totals = hits.filter(({ name }) => name === 'total');
  return (totals.findLast(({ label }) => label.includes(' ')) ?? totals.at(-1))?.text;
}

/** A word for a state that stands alone in the order's block, and is no button or filter. */
function badgeOf(block: Element, lines: readonly Line[], { states }: OrderWords): string | undefined {
  return lines.find(
    ({ node, text }) =>
      block.contains(node) &&
      states.has(fold(text)) &&
      node.parentElement?.closest('a,button,label,nav,[role=tab],[role=button]') === null &&
      isShown(node.parentElement),
  )?.text;
}

function kindOf(drafts: readonly Draft[], { heading, address }: PageEvidence): PageKind {
  const told = heading ?? address;
  const orders = new Set(drafts.map(({ orderNumber }) => orderNumber?.text)).size;
  if (orders === 0) return heading !== null && heading === address ? heading : 'other';
  if (orders > 1) return told === 'return' || told === 'cancel' ? told : 'history';
  return told === null || NOT_YET.has(told) ? 'detail' : told;
}

/** A page that says by heading and address that it is an order page, and shows none: not readable, never "no orders". */
function whyNone(drafts: readonly Draft[], { heading, address }: PageEvidence): string | null {
  const isOrderPage = heading === 'history' || heading === 'detail' || heading === 'confirmation';
  return drafts.length === 0 && isOrderPage && heading === address ? 'no order recognised' : null;
}
