/** The table of a bank or card -> its bookings: which column holds what, and which sign means money in. */
import type { Language } from '@/store-profiles/schema';
import type { Money } from '@/utils/orders/order';
import { readPlacedTime } from '@/utils/reading/dates';
import type { DateOrder } from '@/utils/reading/dates/names';
import { decimalMarkOf, readAmount } from '@/utils/tables/amount-column';
import { cellOf, guessColumns, nameOfColumn, type Columns } from '@/utils/tables/columns';
import { dateOrderOf } from '@/utils/tables/day-column';
import type { Table } from '@/utils/tables/read-table';
import type { BankField } from './bank-field';

export type BankColumns = Columns<BankField>;

export interface Booking {
  line: number;
  /** YYYY-MM-DD; null where it can't be told. */
  day: string | null;
  /** Money in is positive. */
  amount: Money;
  /** What is said of who and why. */
  text: string;
  /** The whole line, as it stands in the file. */
  quote: string;
}

export interface BankChoices {
  columns?: BankColumns;
  dateOrder?: DateOrder | null;
  /** Some cards list what was bought as positive, so that money back is negative. */
  moneyIn?: 'positive' | 'negative';
}

export interface BankReading {
  bookings: Booking[];
  columns: BankColumns;
  moneyIn: 'positive' | 'negative';
  /** Lines whose amount could not be read. */
  unread: number[];
  /** Whether no day could be told because day and month may be either. */
  needsDateOrder: boolean;
}

export interface BankContext {
  languages: readonly Pick<Language, 'id' | 'months'>[];
  /** Language tag of the shopper. */
  language: string;
  timeZone: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** So many lines tell the usual sign from the rare one. */
const ENOUGH = 8;

/** As banks name them, in the languages Unorder writes letters in; the surest first. */
const columnNames: Readonly<Record<BankField, readonly string[]>> = spelled({
  day: [
    'Booking date',
    'Transaction Date',
    'Posting Date',
    'Posted Date',
    'Date posted',
    'Completed Date',
    'Started Date',
    'Date',
    'Buchungstag',
    'Buchungsdatum',
    'Buchung',
    'Belegdatum',
    'Valutadatum',
    'Wertstellung',
    'Datum',
    'Date de comptabilisation',
    'Date opération',
    'Fecha operación',
    'Fecha',
    'Data contabile',
    'Data operazione',
    'Data',
    'Boekdatum',
    'Data księgowania',
    'Data operacji',
    '日付',
  ],
  credit: [
    'Credit',
    'Credit Amount',
    'Paid in',
    'Money in',
    'Deposit',
    'Haben',
    'Gutschrift',
    'Crédit',
    'Abono',
    'Accrediti',
    'Entrate',
    'Bij',
    'Uznania',
  ],
  amount: [
    'Amount',
    'Transaction Amount',
    'Betrag',
    'Betrag EUR',
    'Betrag (EUR)',
    'Betrag (€)',
    'Umsatz',
    'Montant',
    'Importe',
    'Importo',
    'Bedrag',
    'Bedrag EUR',
    'Kwota',
    'Valor',
    'Amount (EUR)',
    'Amount (GBP)',
    'Amount (USD)',
    'Value',
    '金額',
  ],
  currency: ['Currency', 'Währung', 'Devise', 'Divisa', 'Moneda', 'Valuta', 'Munt', 'Waluta', 'Moeda'],
  merchant: [
    'Merchant',
    'Merchant Name',
    'Payee',
    'Partner Name',
    'Counterparty',
    'Name',
    'Beguenstigter/Zahlungspflichtiger',
    'Begünstigter/Zahlungspflichtiger',
    'Auftraggeber/Empfänger',
    'Zahlungspflichtige*r',
    'Name Zahlungsbeteiligter',
    'Beneficiary',
    'Naam / Omschrijving',
    'Nadawca',
    'Kontrahent',
  ],
  text: [
    'Description',
    'Transaction Description',
    'Narrative',
    'Details',
    'Memo',
    'Reference',
    'Payment Reference',
    'Verwendungszweck',
    'Buchungstext',
    'Beschreibung',
    'Libellé',
    'Concepto',
    'Descripción',
    'Descrizione',
    'Causale',
    'Omschrijving',
    'Mededelingen',
    'Opis',
    'Tytuł',
    'Descrição',
    '摘要',
  ],
});

export const bankColumnNames: ReadonlySet<string> = new Set(Object.values(columnNames).flat());

/** Pure. */
export function readBookings(table: Table, choices: BankChoices, context: BankContext): BankReading {
  const columns = choices.columns ?? guessColumns(table.columns, columnNames);
  const valuesOf = (field: BankField): string[] =>
    table.rows.map(({ cells }) => cellOf(cells, columns, field));
  const mark = decimalMarkOf([...valuesOf('amount'), ...valuesOf('credit')]);
  const days = valuesOf('day');
  const dateOrder = choices.dateOrder ?? dateOrderOf(days);
  const named = currencyOfHeader(table.columns, columns);
  const bookings: Booking[] = [];
  const unread: number[] = [];
  for (const { line, cells } of table.rows) {
    const currency = /^[A-Z]{3}$/u.exec(cellOf(cells, columns, 'currency').toUpperCase())?.[0] ?? named;
    const credit = cellOf(cells, columns, 'credit');
    const cell = credit === '' ? cellOf(cells, columns, 'amount') : credit;
    // An empty cell is money out, where a file has a column for each.
    if (cell === '' && columns.credit !== undefined) continue;
    const amount = readAmount(cell, mark, currency);
    if (amount === null) {
      unread.push(line);
      continue;
    }
    const day = readPlacedTime(cellOf(cells, columns, 'day'), {
      ...context,
      locale: null,
      dateOrder,
      timeZone: null,
      shopperTimeZone: context.timeZone,
      now: new Date(context.now),
    });
    const text = [cellOf(cells, columns, 'merchant'), cellOf(cells, columns, 'text')]
      .filter(Boolean)
      .join(' ');
    const quote = cells.join(`${table.delimiter} `).trim();
    bookings.push({ line, day: day?.date ?? null, amount, text, quote });
  }
  const moneyIn = choices.moneyIn ?? guessMoneyIn(bookings, columns);
  return {
    bookings: moneyIn === 'positive' ? bookings : bookings.map(turned),
    columns,
    moneyIn,
    unread,
    needsDateOrder: dateOrder === null && days.some((day) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/u.test(day)),
  };
}

/** People buy more often than they are paid: in a list long enough to tell, a sign that is rare is money in. */
function guessMoneyIn(bookings: readonly Booking[], { credit }: BankColumns): 'positive' | 'negative' {
  const negative = bookings.filter(({ amount }) => amount.amount.startsWith('-')).length;
  const isRare = negative > 0 && bookings.length >= ENOUGH && negative * 4 < bookings.length;
  return credit === undefined && isRare ? 'negative' : 'positive';
}

function turned(booking: Booking): Booking {
  const { amount, currency } = booking.amount;
  return {
    ...booking,
    amount: { amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}`, currency },
  };
}

/** "Betrag (EUR)" names it for the whole column. */
function currencyOfHeader(columns: readonly string[], { amount, credit }: BankColumns): string | null {
  const names = [amount, credit].flatMap((at) => (at === undefined ? [] : (columns[at] ?? [])));
  const name = names.join(' ');
  if (name.includes('€')) return 'EUR';
  return /\b(EUR|GBP|USD|CHF|PLN|SEK|DKK|NOK|JPY|CAD|AUD)\b/u.exec(name)?.[1] ?? null;
}

function spelled(names: Record<BankField, string[]>): Record<BankField, readonly string[]> {
  const entries = Object.entries(names) as [BankField, string[]][];
  return Object.fromEntries(entries.map(([field, list]) => [field, list.map(nameOfColumn)])) as Record<
    BankField,
    string[]
  >;
}
