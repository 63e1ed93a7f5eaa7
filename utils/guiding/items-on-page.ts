/** Where a page lets one choose items, by ticking them or by how many: what will and what won't be cancelled. */
import { plain } from '../reading/fold';
import { isShown, textOf } from '../reading/page-text';
import { fieldLabel, isFieldShown } from './field-label';
import type { Lexicon } from './lexicon';
import { partOfOrder } from './part-of-order';
import { quantityOf, QUANTITY_FIELDS } from './quantity-field';
import type { ItemsOnPage } from './step';

const MOST = 50;
const TITLE_LIMIT = 90;
const BOX = 'input[type="checkbox"]';
/** The part of a page that holds one item. */
const ROW = 'li, tr, article, [class*="item"], [class*="product"], label';
/** An amount with its decimals, or with a currency: an item's price. */
const PRICE = /\p{Sc} ?\d|\d ?\p{Sc}|\d[.,]\d{2}(?!\d)/u;

export interface Ticked {
  items: ItemsOnPage;
  /** The part with all boxes to tick, or fields to say how many. */
  field: Element | null;
}

export const NO_ITEMS: Ticked = { items: { cancelled: [], kept: [] }, field: null };

/** @returns both empty where nothing can be chosen: then the whole order is meant */
export function itemsIn(part: Element, says: Lexicon): Ticked {
  const items: ItemsOnPage = { cancelled: [], kept: [] };
  const found = rowsIn(part);
  const rows = found.map(({ row }) => row);
  for (const { row, box, quantity } of found) {
    const title = titleOf(row, box);
    if (title === '') continue;
    const group = partOfOrder(row, rows, part, says);
    const { count, of } = quantityOfRow(box, quantity);
    if (count !== 0) items.cancelled.push({ title, count, group });
    if (count === 0 || (of !== null && count !== null && count < of))
      items.kept.push({ title, count: of === null ? null : of - (count ?? 0), group });
  }
  const [first, ...others] = rows;
  return { items, field: first ? others.reduce(sharedPart, first) : null };
}

function sharedPart(one: Element, other: Element): Element {
  let part = one;
  while (!part.contains(other) && part.parentElement) part = part.parentElement;
  return part;
}

interface Row {
  row: Element;
  box: HTMLInputElement | null;
  /** Where one chooses how many. */
  quantity: HTMLInputElement | HTMLSelectElement | null;
}

function rowsIn(part: Element): Row[] {
  const fields = [
    ...part.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`${BOX}, ${QUANTITY_FIELDS}`),
  ]
    .slice(0, MOST * 2)
    .filter((field) => isFieldShown(field) && (field.matches(BOX) || quantityOf(field) !== null));
  const rows = new Map<Element, Row>();
  for (const field of fields) {
    const row = rowOf(field, fields);
    if (!row) continue;
    const known = rows.get(row) ?? { row, box: null, quantity: null };
    if (field.matches(BOX)) known.box = field as HTMLInputElement;
    else known.quantity = field;
    rows.set(row, known);
  }
  // Where items are ticked, what else is counted on the page is something else.
  const all = [...rows.values()].slice(0, MOST);
  return all.some(({ box }) => box) ? all.filter(({ box }) => box) : all;
}

/** Null: of an item that is ticked or not, without a number. */
function quantityOfRow(
  box: HTMLInputElement | null,
  field: Row['quantity'],
): { count: number | null; of: number | null } {
  const quantity = field && quantityOf(field);
  if (box?.checked === false) return { count: 0, of: quantity?.of ?? null };
  return quantity ?? { count: null, of: null };
}

/** The innermost part that shows a picture or a price; a field without one is a consent, or for all the others. */
function rowOf(field: Element, fields: readonly Element[]): Element | null {
  for (let row = field.closest(ROW); row; row = row.parentElement?.closest(ROW) ?? null) {
    const around = row;
    const isBox = field.matches(BOX);
    if (fields.some((other) => other !== field && other.matches(BOX) === isBox && around.contains(other)))
      return null;
    if (row.querySelector('img') || PRICE.test(textOf(row))) return row;
  }
  return null;
}

/** A link or heading names an item best, then its picture, then the box's label. */
function titleOf(row: Element, box: HTMLInputElement | null): string {
  const named = [...row.querySelectorAll('a, h2, h3, h4, h5, [class*="title"], [class*="name"]')]
    .filter(isShown)
    .map((element) => textOf(element))
    .find((text) => text.length > 2);
  const title =
    named ??
    ((box ? fieldLabel(box) : '') ||
      (row.querySelector('img[alt]')?.getAttribute('alt') ?? '') ||
      textOf(row));
  return plain(title).slice(0, TITLE_LIMIT);
}
