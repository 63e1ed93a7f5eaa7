/** The table of an order history -> the orders it tells of, each with what is unclear about it. */
import { noFacts } from '@/utils/orders/merge-facts';
import type { Money, OrderFacts, OrderItem, PlacedTime } from '@/utils/orders/order';
import { normaliseHost, normaliseNumber } from '@/utils/orders/order-id';
import type { Catalogue } from '@/utils/reading/catalogue';
import { readPlacedTime } from '@/utils/reading/dates';
import type { DateOrder } from '@/utils/reading/dates/names';
import { decimalMarkOf, readAmount, type DecimalMark } from '@/utils/tables/amount-column';
import { cellOf, guessColumns, type Columns } from '@/utils/tables/columns';
import { dateOrderOf } from '@/utils/tables/day-column';
import { addDecimals } from '@/utils/tables/decimals';
import type { Table, TableRow } from '@/utils/tables/read-table';
import { columnNames, layoutOf, type Layout, type OrderField, type StatusField } from './layouts';
import type { LineProblem, Proposal, ProposedOrder } from './proposal';

export type OrderColumns = Columns<OrderField | StatusField>;

export interface ReadingChoices {
  /** Which column holds what, where the guess was wrong. */
  columns?: OrderColumns;
  /** Whose orders they are, where the file doesn't say: a store's id, or a shop's host. */
  shop?: { store: string | null; host: string | null } | null;
  /** How days are written, where the file leaves it open. */
  dateOrder?: DateOrder | null;
}

export interface OrderContext {
  catalogue: Catalogue;
  /** Language tag of the shopper. */
  language: string;
  timeZone: string;
  /** Milliseconds since 1970. */
  now: number;
}

interface Reading extends OrderContext {
  layout: Layout;
  columns: OrderColumns;
  mark: DecimalMark | null;
  dateOrder: DateOrder | null;
  shop: ReadingChoices['shop'];
}

interface Shop {
  store: string | null;
  host: string;
  timeZone: string | null;
}

const DAY = 86_400_000;
const NUMBER_LIMIT = 64;
const TITLE_LIMIT = 300;
const ITEM_LIMIT = 100;
/** How Amazon writes a gap. */
const GAP = /^(?:not available|not applicable|n\/a|-+)$/iu;

/** Pure. Rows of one order number at one shop are one order; a row without a number is told of and makes none. */
export function readOrders(table: Table, choices: ReadingChoices, context: OrderContext): Proposal {
  const layout = layoutOf(table.columns);
  const columns = choices.columns ?? guessColumns(table.columns, columnNames);
  const valuesOf = (field: OrderField): string[] =>
    table.rows.map(({ cells }) => cellOf(cells, columns, field));
  const reading: Reading = {
    ...context,
    layout,
    columns,
    mark: decimalMarkOf(valuesOf('total')),
    dateOrder: choices.dateOrder ?? dateOrderOf(valuesOf('placed')),
    shop: choices.shop,
  };
  const byOrder = new Map<string, { shop: Shop | null; rows: TableRow[] }>();
  for (const row of table.rows) {
    const shop = shopOf(row, reading);
    const number = normaliseNumber(valueOf(row, 'number', reading));
    const key = number === '' ? `line ${row.line}` : JSON.stringify([shop?.store ?? shop?.host, number]);
    const known = byOrder.get(key);
    if (known) known.rows.push(row);
    else byOrder.set(key, { shop, rows: [row] });
  }
  const orders = [...byOrder.values()].flatMap(({ shop, rows }) => {
    const order = orderOf(rows, shop, reading);
    return order === null ? [] : [order];
  });
  return { orders, layout: layout.name };
}

function orderOf(rows: readonly TableRow[], shop: Shop | null, reading: Reading): ProposedOrder | null {
  const [first] = rows;
  if (!first) return null;
  const problems: LineProblem[] = [];
  const number = valueOf(first, 'number', reading).slice(0, NUMBER_LIMIT);
  if (!/[\p{L}\p{N}]/u.test(number)) problems.push('exchange.line.noNumber');
  if (shop === null) problems.push('exchange.line.noShop');
  const placed = placedOf(first, shop, reading, problems);
  const facts: OrderFacts = {
    ...noFacts,
    store: shop?.store ?? null,
    host: shop === null || shop.host === '' ? null : shop.host,
    orderNumber: number === '' ? null : number,
    placed,
    total: totalOf(rows, reading, problems),
    items: itemsOf(rows, reading),
    ...statusOf(rows, shop, reading),
  };
  return { line: first.line, facts, problems };
}

function valueOf(row: TableRow, field: OrderField | StatusField, { columns }: Reading): string {
  const value = cellOf(row.cells, columns, field);
  return GAP.test(value) ? '' : value;
}

/** By the row's own word (a host, an address, a store's name), else the store whose file it is, else the shopper's choice. */
function shopOf(row: TableRow, reading: Reading): Shop | null {
  const { catalogue, layout, shop } = reading;
  for (const text of [valueOf(row, 'address', reading), valueOf(row, 'shop', reading)]) {
    const host = hostIn(text);
    if (host !== null) return shopAt(host, catalogue);
  }
  const id = layout.store ?? shop?.store ?? null;
  if (id !== null) return { store: id, host: '', timeZone: catalogue.storeById(id)?.timeZone ?? null };
  return shop?.host ? shopAt(normaliseHost(shop.host), catalogue) : null;
}

function shopAt(host: string, catalogue: Catalogue): Shop {
  const profile = catalogue.storeFor(new URL(`https://${host}/`));
  return { store: profile?.id ?? null, host, timeZone: profile?.timeZone ?? null };
}

function hostIn(text: string): string | null {
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (!/^[^\s/]+\.\p{L}{2,}/u.test(address.replace(/^https?:\/\//iu, '')) || !URL.canParse(address))
    return null;
  const host = normaliseHost(new URL(address).hostname);
  return /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host) ? host : null;
}

function placedOf(
  row: TableRow,
  shop: Shop | null,
  reading: Reading,
  problems: LineProblem[],
): PlacedTime | null {
  const text = valueOf(row, 'placed', reading);
  const placed = readDay(text, shop, reading);
  if (text === '') problems.push('exchange.line.noDay');
  else if (placed === null) problems.push('exchange.line.day');
  else if (Date.parse(placed.date) > reading.now + DAY) {
    problems.push('exchange.line.future');
    return null;
  }
  return placed;
}

function readDay(text: string, shop: Shop | null, reading: Reading): PlacedTime | null {
  return readPlacedTime(text, {
    language: reading.language,
    languages: reading.catalogue.languagesFor(''),
    locale: null,
    // "13/5/24" can only be one day, whatever the language: the column decides, then nothing.
    dateOrder: reading.dateOrder ?? orderAt(shop),
    timeZone: shop?.timeZone ?? null,
    shopperTimeZone: reading.timeZone,
    now: new Date(reading.now),
  });
}

/** Amazon.com's reports put the month first. */
function orderAt(shop: Shop | null): DateOrder | null {
  return shop?.host === 'amazon.com' ? 'month-first' : null;
}

function totalOf(rows: readonly TableRow[], reading: Reading, problems: LineProblem[]): Money | null {
  const amounts: Money[] = [];
  for (const row of rows) {
    const text = valueOf(row, 'total', reading);
    if (text === '') continue;
    const currency = /^[A-Z]{3}$/u.exec(valueOf(row, 'currency', reading).toUpperCase())?.[0] ?? null;
    const amount = readAmount(text, reading.mark, currency);
    if (amount === null) {
      problems.push('exchange.line.total');
      return null;
    }
    amounts.push(amount);
  }
  const [first, ...others] = amounts;
  if (!first) {
    problems.push('exchange.line.noTotal');
    return null;
  }
  if (others.some(({ currency }) => currency !== first.currency)) {
    problems.push('exchange.line.currencies');
    return null;
  }
  const repeats = others.every(({ amount }) => amount === first.amount);
  // A file nobody has described: the same amount in each row is the order's, different ones are the items'.
  if (!reading.layout.sums && repeats) return first;
  const sum = others.reduce((total, { amount }) => addDecimals(total, amount), first.amount);
  return { amount: sum, currency: first.currency };
}

function itemsOf(rows: readonly TableRow[], reading: Reading): OrderItem[] {
  return rows.slice(0, ITEM_LIMIT).flatMap((row) => {
    const title = valueOf(row, 'title', reading).slice(0, TITLE_LIMIT);
    const quantity = /^\d{1,4}$/u.exec(valueOf(row, 'quantity', reading))?.[0];
    return title === ''
      ? []
      : [{ title, quantity: quantity === undefined ? null : Number(quantity), price: null }];
  });
}

/** Only what Amazon's own words say plainly: all cancelled, or something shipped. */
function statusOf(
  rows: readonly TableRow[],
  shop: Shop | null,
  reading: Reading,
): Pick<OrderFacts, 'state' | 'times'> {
  if (!reading.layout.name.startsWith('amazon')) return { state: null };
  if (rows.every((row) => /^cancell?ed$/iu.test(valueOf(row, 'status', reading))))
    return { state: 'cancelled' };
  const parcel = rows.find((row) => /^shipped$/iu.test(valueOf(row, 'shipment', reading)));
  if (!parcel) return { state: null };
  const shipped = readDay(valueOf(parcel, 'shippedAt', reading), shop, reading);
  return { state: 'shipped', ...(shipped && { times: { shipped } }) };
}
