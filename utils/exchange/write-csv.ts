/** Orders as a CSV file that spreadsheets open as a table, and never as a formula. */
import type { ExportedOrder } from './order-json';

const COLUMNS = [
  'Store',
  'Order number',
  'Placed',
  'Total',
  'Currency',
  'Refunded',
  'State',
  'State since',
  'Items',
  'Next deadline',
];

/** Comma-separated by RFC 4180, in UTF-8 with a byte order mark: without it Excel would take it for a Western code page. */
export function writeOrderCsv(orders: readonly ExportedOrder[]): string {
  const rows = orders.map((order) => [
    order.storeName,
    order.orderNumber ?? '',
    order.placed?.date ?? '',
    order.total?.amount ?? '',
    order.total?.currency ?? '',
    order.refund?.amount ?? '',
    order.state,
    order.stateSince,
    order.items
      .map(({ title, quantity }) => ((quantity ?? 1) > 1 ? `${quantity} × ${title}` : title))
      .join('; '),
    nextDeadline(order),
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A spreadsheet takes a cell that begins so for a formula, and a formula can send data away: an apostrophe makes it text.
 * Plain numbers stay numbers. Source: OWASP, "CSV Injection".
 */
export function csvCell(value: string): string {
  const isFormula = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u.test(value) && !/^-?\d+(?:\.\d+)?$/u.test(value);
  const safe = isFormula ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function nextDeadline({ deadlines }: ExportedOrder): string {
  const ahead = deadlines.flatMap(({ at }) => (at === null ? [] : [at]));
  return ahead.toSorted()[0] ?? '';
}
