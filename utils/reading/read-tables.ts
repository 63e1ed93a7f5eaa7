/** Order lists as tables: the header row says what each column is, each further row is one order. */
import { fits, type FieldName } from './fits';
import { fold } from './fold';
import { labelAt } from './labels';
import { ORDER_LIMIT, QUOTE_LIMIT, type Quote } from './observation';
import type { OrderWords } from './order-words';
import { isShown, textOf } from './page-text';
import type { Draft } from './read-by-rules';

const FROM = 'general:table';
const FIELDS = ['orderNumber', 'placed', 'total', 'status'] as const;

/** Orders of all tables that have a column for the order's number and one for anything else of it. */
export function readTables(document: Document, words: OrderWords): Draft[] {
  const drafts: Draft[] = [];
  for (const table of document.querySelectorAll('table')) {
    const [header, ...rows] = [...table.rows];
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

function columnsOf(header: HTMLTableRowElement, { labels }: OrderWords): Map<FieldName, number> {
  const columns = new Map<FieldName, number>();
  let at = 0;
  for (const cell of header.cells) {
    const name = labels.get(fold(textOf(cell, 60)));
    if (name && !columns.has(name)) columns.set(name, at);
    at += cell.colSpan;
  }
  return columns;
}

function draftOf(
  row: HTMLTableRowElement,
  columns: ReadonlyMap<FieldName, number>,
  words: OrderWords,
): Draft | null {
  const found: Record<FieldName, Quote | null> = {
    orderNumber: null,
    placed: null,
    total: null,
    status: null,
  };
  for (const name of FIELDS) {
    const cell = cellAt(row, columns.get(name));
    const text = cell && valueOf(cell, name, words);
    found[name] = text ? { text: text.slice(0, QUOTE_LIMIT), from: FROM } : null;
  }
  const { orderNumber, placed, total, status } = found;
  if (!orderNumber || !(placed ?? total ?? status)) return null;
  return { ...found, notice: null, items: [], detailLink: null, block: row, rule: null };
}

function cellAt(row: HTMLTableRowElement, column: number | undefined): HTMLTableCellElement | null {
  let at = 0;
  for (const cell of row.cells) {
    if (at === column) return cell;
    at += cell.colSpan;
  }
  return null;
}

/** A cell's value, without the label that narrow screens show in it; of a date, what the markup says exactly. */
function valueOf(cell: HTMLTableCellElement, name: FieldName, { labels }: OrderWords): string | null {
  const exact = name === 'placed' ? cell.querySelector('time[datetime]')?.getAttribute('datetime') : null;
  const text = textOf(cell);
  const match = labelAt(text, labels);
  const value = match?.name === name && match.rest !== '' ? match.rest : text;
  return fits[name](value) === null ? null : (exact ?? (name === 'orderNumber' ? fits[name](value) : value));
}
