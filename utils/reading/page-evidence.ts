/** What a page nobody has described says of its own kind: by its headings, and by its address. */
import type { PageKind } from '@/store-profiles/schema';
import { fits } from './fits';
import { fold, plain } from './fold';
import { labelAt } from './labels';
import type { OrderWords } from './order-words';
import { isShown, textOf } from './page-text';

export interface PageEvidence {
  heading: PageKind | null;
  address: PageKind | null;
  /** The address speaks of orders at all. */
  isAboutOrders: boolean;
}

const OF_ORDERS: ReadonlySet<PageKind | null> = new Set([null, 'history', 'detail']);
/** A title says what the page is at its beginning or its end; longer ones are made by pages that mean harm. */
const TITLE_LIMIT = 300;
/** Headings looked at; a page says what it is in its first ones. */
const HEADING_LIMIT = 12;

/** @param dialogs gives those on screen */
export function evidenceOf(
  document: Document,
  url: URL,
  words: OrderWords,
  dialogs: () => readonly Element[],
): PageEvidence {
  const text = (url.pathname + url.search).toLowerCase();
  const kind = words.addresses.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const isAboutOrders = words.aboutOrders.test(text);
  const dialog = isAboutOrders ? dialogs().at(-1) : undefined;
  return { heading: kindByHeading(document, kind, dialog, words), address: kind, isAboutOrders };
}

/** What stands in front says it first: an open dialog, then main headings, the title, other headings. */
function kindByHeading(
  document: Document,
  address: PageKind | null,
  dialog: Element | undefined,
  words: OrderWords,
): PageKind | null {
  const title = document.title
    .slice(0, TITLE_LIMIT)
    .split(/ [|–—-] | [·:] /u)
    .map(plain);
  const second = headingsIn(document, 'h2,[role=heading]');
  const first = [
    ...headingsIn(dialog, 'h1,h2,h3,h4,h5,header,[role=heading]'),
    ...headingsIn(document, 'h1'),
  ];
  return (
    firstKind(first, words) ??
    (namesOneOrder([...first, ...title, ...second], words) && OF_ORDERS.has(address) ? 'detail' : null) ??
    firstKind([...title, ...second], words)
  );
}

function headingsIn(root: ParentNode | undefined, css: string): string[] {
  return [...(root?.querySelectorAll(css) ?? [])]
    .slice(0, HEADING_LIMIT)
    .filter(isShown)
    .map((heading) => textOf(heading, 120));
}

/** "Cancel order 1234" is a heading and a number. */
function firstKind(texts: readonly string[], { headings }: OrderWords): PageKind | null {
  for (const text of texts) {
    const kind =
      headings.get(fold(text)) ?? headings.get(fold(text.replace(/(?:(?: [#\d][^ ]*)+|[.!]+)$/u, '')));
    if (kind) return kind;
  }
  return null;
}

/** "Order #1234" heads that order's own page, if the address doesn't say that it is its invoice or its return. */
function namesOneOrder(texts: readonly string[], { labels }: OrderWords): boolean {
  const numbers = texts.map((text) => {
    const match = labelAt(text, labels);
    return match?.name === 'orderNumber' ? fits.orderNumber(match.rest) : null;
  });
  return new Set(numbers.filter((number) => number !== null)).size === 1;
}
