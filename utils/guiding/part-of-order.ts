/** Whose an item is and in which parcel it comes, by the page's own words near it: stores cancel these apart. */
import { isShown, textOf } from '../reading/page-text';
import type { Lexicon } from './lexicon';

const KINDS = ['parcel', 'seller'] as const;
type Kind = (typeof KINDS)[number];
type Said = Map<Kind, string>;

/** A longer text is no heading. */
const LIMIT = 90;
/** Elements looked at in what stands before an item. */
const MOST = 40;
const LEVELS = 12;

/**
 * @param rows all items of the page: what is said in one is said of that one
 * @param part where to stop looking further out
 * @returns such as "Shipment 1 of 2 · Sold by Lumen"; null where nothing is said
 */
export function partOfOrder(
  row: Element,
  rows: readonly Element[],
  part: Element,
  says: Lexicon,
): string | null {
  const said = saidIn(row, says);
  let at: Element = row;
  for (let level = 0; at !== part && at.parentElement && level < LEVELS; level += 1) {
    addMissing(said, saidBefore(at, rows, says));
    at = at.parentElement;
  }
  return KINDS.flatMap((kind) => said.get(kind) ?? []).join(' · ') || null;
}

/** The nearest headings before an element, at its own level: of what stands before other items only where nothing is nearer. */
function saidBefore(element: Element, rows: readonly Element[], says: Lexicon): Said {
  const said: Said = new Map();
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    const sibling = at;
    if (rows.some((row) => sibling.contains(row))) {
      if (said.size > 0) break;
      continue;
    }
    addMissing(said, saidIn(sibling, says));
  }
  return said;
}

/** By the innermost element that says it: one around it may say more. */
function saidIn(element: Element, says: Lexicon): Said {
  const found = new Map<Kind, Element>();
  for (const one of [element, ...element.querySelectorAll('*')].slice(0, MOST)) {
    const text = textOf(one, LIMIT + 1);
    if (text === '' || text.length > LIMIT) continue;
    for (const kind of KINDS) {
      const isNew = found.get(kind)?.contains(one) ?? true;
      if (isNew && says(text, kind) && isShown(one)) found.set(kind, one);
    }
  }
  return new Map([...found].map(([kind, one]) => [kind, textOf(one, LIMIT)]));
}

function addMissing(said: Said, more: Said): void {
  for (const [kind, text] of more) if (!said.has(kind)) said.set(kind, text);
}
