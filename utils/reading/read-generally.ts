/**
 * Reads the orders of a page nobody has described, by the labels of its language. Precise before complete: an order
 * needs a labelled number, a page that speaks of orders, and a second labelled field or a heading that says what it is.
 */
import type { PageKind } from '@/store-profiles/schema';
import { addStates } from './add-states';
import { hitsOf, type Hit } from './find-hits';
import { mergeDrafts } from './merge-drafts';
import { onlyOrder, ordersInBlocks } from './order-blocks';
import { orderWordsOf } from './order-words';
import { evidenceOf, type PageEvidence } from './page-evidence';
import { linesOf } from './page-text';
import type { Draft, Reading } from './read-by-rules';
import { readStatusHistory, readTables, TABLE } from './read-tables';
import type { PageRules } from './rules';
import { addSummedAmounts } from './summed-amount';

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

const SILENT: Reading = { kind: 'other', strategy: 'general', drafts: [], notice: null, unreadable: null };

/** @param dialogs gives those on screen */
export function readGenerally(
  document: Document,
  url: URL,
  { languages }: PageRules,
  dialogs: () => readonly Element[],
): Reading {
  const words = orderWordsOf(languages);
  const evidence = evidenceOf(document, url, words, dialogs);
  // Most pages say nothing of orders, neither by heading nor by address: they cost no more than finding that out.
  if (evidence.heading === null && !evidence.isAboutOrders) return SILENT;
  const lines = linesOf(document.body);
  const inTables = readTables(document, words);
  const history = readStatusHistory(document, words);
  const tables = new Set([...inTables.map(({ block }) => block?.closest(TABLE)), ...history.tables]);
  const hits = hitsOf(lines, words).filter(
    ({ node }) => !tables.has(node.parentElement?.closest(TABLE) ?? null),
  );
  const read = inFront(mergeDrafts([...inTables, ...labelled(hits, evidence, document)]), dialogs);
  const found = read.map((draft) =>
    read.length === 1 ? { ...draft, status: draft.status ?? history.status } : draft,
  );
  const drafts = NOT_YET.has(evidence.heading)
    ? []
    : addStates(addSummedAmounts(found, lines), lines, words, document);
  return {
    kind: kindOf(drafts, evidence),
    strategy: 'general',
    drafts,
    notice: null,
    unreadable: whyNone(drafts, evidence),
  };
}

/** Where an open dialog names one of several orders, the page is about that one. */
function inFront(drafts: readonly Draft[], dialogs: () => readonly Element[]): readonly Draft[] {
  const dialog = drafts.length > 1 ? dialogs().at(-1) : undefined;
  const texts = new Set(dialog ? linesOf(dialog).flatMap(({ text }) => text.split(' ')) : []);
  const named = drafts.filter(({ orderNumber }) => orderNumber && texts.has(orderNumber.text));
  return named.length === 1 ? named : drafts;
}

function labelled(hits: readonly Hit[], evidence: PageEvidence, { body }: Document): Draft[] {
  const kind = evidence.heading ?? evidence.address;
  const numbers = new Set(hits.filter(({ name }) => name === 'orderNumber').map(({ text }) => text));
  if (numbers.size > 1 && !ONE_ORDER.has(kind)) return ordersInBlocks(hits, body).filter(isTold);
  const only = onlyOrder(hits);
  return only && (isTold(only) || kind !== null) ? [only] : [];
}

function isTold({ placed, total, status }: Draft): boolean {
  return Boolean(placed ?? total ?? status);
}

function kindOf(drafts: readonly Draft[], { heading, address }: PageEvidence): PageKind {
  const told = heading ?? address;
  if (drafts.length === 0) return heading !== null && heading === address ? heading : 'other';
  if (drafts.length > 1) return told === 'return' || told === 'cancel' ? told : 'history';
  // A page for tracking that says what the order came to is the order's own, as guests get to see it.
  const isWhole = told === 'tracking' && heading !== told && Boolean(drafts[0]?.total);
  return told === null || isWhole || NOT_YET.has(told) ? 'detail' : told;
}

/** A page that says by heading and address that it is an order page, and shows none: not readable, never "no orders". */
function whyNone(drafts: readonly Draft[], { heading, address }: PageEvidence): string | null {
  const isOrderPage = heading === 'history' || heading === 'detail' || heading === 'confirmation';
  return drafts.length === 0 && isOrderPage && heading === address ? 'no order recognised' : null;
}
