/** Where a page lets one choose items by ticking them: what will and what won't be cancelled. */
import { plain } from '../reading/fold';
import { isShown, textOf } from '../reading/page-text';
import { fieldLabel, isFieldShown } from './field-label';
import type { ItemsOnPage } from './step';

const MOST = 50;
const TITLE_LIMIT = 90;
/** The part of a page that holds one item. */
const ROW = 'li, tr, article, [class*="item"], [class*="product"], label';
/** An amount with its decimals, or with a currency: an item's price. */
const PRICE = /\p{Sc} ?\d|\d ?\p{Sc}|\d[.,]\d{2}(?!\d)/u;

export interface Ticked {
  items: ItemsOnPage;
  /** The part with all boxes to tick. */
  field: Element | null;
}

export const NO_ITEMS: Ticked = { items: { cancelled: [], kept: [] }, field: null };

/** @returns both empty where nothing can be ticked: then the whole order is meant */
export function itemsIn(part: Element): Ticked {
  const items: ItemsOnPage = { cancelled: [], kept: [] };
  let field: Element | null = null;
  const boxes = [...part.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].slice(0, MOST);
  for (const box of boxes) {
    const row = rowOf(box);
    if (!row || !isFieldShown(box)) continue;
    field = field ? sharedPart(field, row) : row;
    const title = titleOf(row, box);
    if (title !== '') items[box.checked ? 'cancelled' : 'kept'].push(title);
  }
  return { items, field };
}

function sharedPart(one: Element, other: Element): Element {
  let part = one;
  while (!part.contains(other) && part.parentElement) part = part.parentElement;
  return part;
}

/** The innermost part that shows a picture or a price; a box without one is a consent, or ticks all the others. */
function rowOf(box: HTMLInputElement): Element | null {
  for (let row = box.closest(ROW); row; row = row.parentElement?.closest(ROW) ?? null) {
    if (row.querySelectorAll('input[type="checkbox"]').length > 1) return null;
    if (row.querySelector('img') || PRICE.test(textOf(row))) return row;
  }
  return null;
}

/** A link or heading names an item best, then its picture, then the box's label. */
function titleOf(row: Element, box: HTMLInputElement): string {
  const named = [...row.querySelectorAll('a, h2, h3, h4, h5, [class*="title"], [class*="name"]')]
    .filter(isShown)
    .map((element) => textOf(element))
    .find((text) => text.length > 2);
  const title =
    named ?? (fieldLabel(box) || (row.querySelector('img[alt]')?.getAttribute('alt') ?? '') || textOf(row));
  return plain(title).slice(0, TITLE_LIMIT);
}
