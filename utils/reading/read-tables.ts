/** Order lists as tables: the header row says what each column is, each further row is one order. */
import { fits, type FieldName } from './fits';
import { fold } from './fold';
import { labelAt } from './labels';
import { ORDER_LIMIT, type Quote } from './observation';
import { quoteOf } from './quote';
import type { OrderWords } from './order-words';
import { isShown, textOf } from './page-text';
import type { Draft } from './read-by-rules';

const FROM = 'general:table';
const TABLE = 'table,[role=table],[role=grid]';
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
  const quote = (name: FieldName): Quote | null => {
    const cell = cells[columns.get(name) ?? -1];
    return quoteOf(cell && valueOf(cell, name, words), FROM);
  };
  const orderNumber = quote('orderNumber');
  const placed = quote('placed');
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
  return value === null ? null : (exact ?? value);
}
