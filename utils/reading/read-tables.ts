/** Order lists as tables: the header row says what each column is, each further row is one order. */
import type { OrderState } from '@/store-profiles/schema';
import { fits, type FieldName } from './fits';
import { fold } from './fold';
import { labelAt } from './labels';
import { ORDER_LIMIT, type Quote } from './observation';
import { quoteOf } from './quote';
import type { OrderWords } from './order-words';
import { isShown, linesOf, textOf } from './page-text';
import type { Draft } from './read-by-rules';

const FROM = 'general:table';
/** An order's states as they follow each other: of those that happened, the last in here is where it stands. */
const PROGRESS: readonly OrderState[] = [
  'placed',
  'shipped',
  'delivered',
  'cancelled',
  'return-sent',
  'refunded',
];
export const TABLE = 'table,[role=table],[role=grid]';
const CELL = '[role=columnheader],[role=rowheader],[role=cell],[role=gridcell]';

/** Orders of all tables that have a column for the order's number and one for anything else of it. */
export function readTables(document: Document, words: OrderWords): Draft[] {
  const drafts: Draft[] = [];
  for (const table of document.querySelectorAll(TABLE)) {
    const [header, ...rows] = rowsOf(table);
    if (!header || rows.length > ORDER_LIMIT * 2) continue;
    const columns = columnsOf(header, words);
    if (!columns.has('orderNumber') || columns.size < 2 || !isShown(table)) continue;
    for (const row of rows) {
      const draft = drafts.length < ORDER_LIMIT && isShown(row) ? draftOf(row, columns, words) : null;
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/**
 * Tables of what happened to the page's one order when, newest first in some shops, last in others; and the status
 * they come to. Rows without a date are steps still to come.
 */
export function readStatusHistory(
  document: Document,
  words: OrderWords,
): { tables: Element[]; status: Quote | null } {
  const tables: Element[] = [];
  let latest: { text: string; progress: number } | null = null;
  for (const table of document.querySelectorAll(TABLE)) {
    const [header, ...rows] = rowsOf(table);
    const columns = header ? columnsOf(header, words) : new Map<FieldName, number>();
    const at = columns.get('status');
    if (at === undefined || columns.has('orderNumber') || !isShown(table)) continue;
    tables.push(table);
    for (const cells of rows.slice(0, ORDER_LIMIT).map(cellsOf)) {
      const text = cells[at] ? textOf(cells[at]) : '';
      const state = labelAt(text, words.states)?.name;
      const progress = state ? PROGRESS.indexOf(state) : -1;
      const isDated = cells.some((cell, index) => index !== at && fits.placed(textOf(cell, 60)) !== null);
      if (isDated && progress > (latest?.progress ?? -1)) latest = { text, progress };
    }
  }
  return { tables, status: quoteOf(latest?.text, FROM) };
}

function rowsOf(table: Element): Element[] {
  const rows =
    table.localName === 'table' ? (table as HTMLTableElement).rows : table.querySelectorAll('[role=row]');
  return [...rows];
}

/** A row's cells by column; a cell that spans several stands in each. */
function cellsOf(row: Element): Element[] {
  if (row.localName !== 'tr') return [...row.querySelectorAll(CELL)];
  return [...(row as HTMLTableRowElement).cells].flatMap((cell) =>
    Array<Element>(Math.min(cell.colSpan, 20)).fill(cell),
  );
}

function columnsOf(header: Element, { labels }: OrderWords): Map<FieldName, number> {
  const columns = new Map<FieldName, number>();
  for (const [at, cell] of cellsOf(header).entries()) {
    const name = labels.names.get(fold(textOf(cell, 60)));
    if (name && !columns.has(name)) columns.set(name, at);
  }
  return columns;
}

function draftOf(row: Element, columns: ReadonlyMap<FieldName, number>, words: OrderWords): Draft | null {
  const cells = cellsOf(row);
  const cellOf = (name: FieldName): Element | undefined => cells[columns.get(name) ?? -1];
  const quote = (name: FieldName): Quote | null => {
    const cell = cellOf(name);
    return quoteOf(cell && valueOf(cell, name, words), FROM);
  };
  const orderNumber = quote('orderNumber');
  const placed = columns.has('placed') ? quote('placed') : quoteOf(dayAbove(cellOf('orderNumber')), FROM);
  const total = quote('total');
  const status = quote('status');
  if (!orderNumber || !(placed ?? total ?? status)) return null;
  return {
    orderNumber,
    placed,
    total,
    status,
    notice: null,
    items: [],
    detailLink: null,
    block: row,
    rule: null,
  };
}

/** A cell's value, without the label that narrow screens show in it; of a date, what the markup says exactly. */
function valueOf(cell: Element, name: FieldName, { labels }: OrderWords): string | null {
  const exact = name === 'placed' ? cell.querySelector('time[datetime]')?.getAttribute('datetime') : null;
  const text = textOf(cell);
  const match = labelAt(text, labels);
  const value = fits[name](match?.name === name && match.rest !== '' ? match.rest : text);
  if (value === null) return name === 'orderNumber' ? onlyNumberIn(cell) : null;
  return exact ?? value;
}

/** The one number that has a line for itself: some lists print the date and the number in one cell. */
function onlyNumberIn(cell: Element): string | null {
  const [number, another] = linesOf(cell).filter(({ text }) => fits.orderNumber(text) === text);
  return number && !another ? number.text : null;
}

/** The day in a number's cell, where no other column is for it: a line that begins with it, "23 Nov 2026, 15:30". */
function dayAbove(cell: Element | undefined): string | undefined {
  const lines = cell ? linesOf(cell) : [];
  return lines.find(({ text }) => /^\d/u.test(text) && fits.placed(text) !== null)?.text;
}
