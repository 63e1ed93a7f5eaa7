/**
 * How order histories come as CSV: which columns tell which file it is, and what each holds.
 *
 * Facts, looked up 2026-11 in programs that read such files; the stores publish no description of them.
 * - Amazon, "Request your data", folder `Retail.OrderHistory.N` (newer: `Your Amazon Orders/Order History.csv`): Website,
 *   Order ID, Order Date (ISO, UTC), Currency, Unit Price, Total Owed (newer: Total Amount), Quantity (newer: Original
 *   Quantity), Order Status, Shipment Status, Ship Date, Product Name. A row is an item; its amount is the item's.
 *   "Shipment Item Subtotal" repeats the whole parcel's in each row, so it is never summed. Gaps read "Not Available".
 * - Amazon, order history reports (until 2023): Order Date (MM/DD/YY at amazon.com), Order ID, Title, Website, Item Total
 *   in the report of items, Total Charged in the report of orders and shipments.
 * - Etsy: Sale Date, Item Name, Item Total, Order ID, Transaction ID, Listing ID.
 * - eBay: Order Number, Item Number, Item Title, Total Price, Sale Date.
 */
import { nameOfColumn } from '@/utils/tables/columns';
import type { LayoutName } from './proposal';

export const orderFields = [
  'number',
  'placed',
  'total',
  'currency',
  'title',
  'quantity',
  'shop',
  'address',
] as const;
export type OrderField = (typeof orderFields)[number];

/** Only files of a known layout have these. */
export type StatusField = 'status' | 'shipment' | 'shippedAt';

export interface Layout {
  name: LayoutName;
  /** All of these are in the header, as `nameOfColumn` spells them; in each list any one of them. */
  marks: readonly (readonly string[])[];
  /** Rows are items whose amounts make the order's total; else each row of an order repeats its total. */
  sums: boolean;
  /** Whose file it is, where it doesn't say. */
  store: string | null;
}

/** The surest first. */
export const columnNames: Readonly<Record<OrderField | StatusField, readonly string[]>> = spelled({
  number: [
    'Order ID',
    'Order Number',
    'Order No',
    'Order #',
    'Order',
    'Bestellnummer',
    'Bestell-Nr',
    'Auftragsnummer',
    'Numéro de commande',
    'Número de pedido',
    'Numero ordine',
    'Ordernummer',
    'Bestelnummer',
    'Numer zamówienia',
    '注文番号',
  ],
  placed: [
    'Order Date',
    'Order time',
    'Date ordered',
    'Sale Date',
    'Purchase Date',
    'Date placed',
    'Ordered on',
    'Date',
    'Bestelldatum',
    'Bestellt am',
    'Kaufdatum',
    'Datum',
    'Date de commande',
    'Fecha del pedido',
    'Fecha',
    'Data ordine',
    'Data',
    'Besteldatum',
    'Data zamówienia',
    '注文日',
  ],
  total: [
    'Total Owed',
    'Total Amount',
    'Order total',
    'Total Charged',
    'Item Total',
    'Total Price',
    'Grand total',
    'Total',
    'Amount',
    'Gesamtbetrag',
    'Gesamtsumme',
    'Gesamt',
    'Betrag',
    'Summe',
    'Montant',
    'Importe',
    'Totale',
    'Importo',
    'Totaal',
    'Bedrag',
    'Suma',
    'Kwota',
    '合計',
    'Price',
    'Preis',
  ],
  currency: ['Currency', 'Currency Code', 'Währung', 'Devise', 'Moneda', 'Valuta', 'Waluta', '通貨'],
  title: [
    'Product Name',
    'Item Name',
    'Item Title',
    'Item description at order time',
    'Title',
    'Product',
    'Item',
    'Items',
    'Description',
    'Artikel',
    'Artikelname',
    'Produkt',
    'Bezeichnung',
    'Article',
    'Artículo',
    'Articolo',
    '商品名',
  ],
  quantity: [
    'Quantity',
    'Original Quantity',
    'Qty',
    'Menge',
    'Anzahl',
    'Quantité',
    'Cantidad',
    'Quantità',
    'Aantal',
    'Ilość',
    '数量',
  ],
  shop: [
    'Website',
    'Store',
    'Shop',
    'Merchant',
    'Retailer',
    'Händler',
    'Geschäft',
    'Marchand',
    'Tienda',
    'Negozio',
    'Winkel',
    'Sklep',
  ],
  address: ['Order detail URL', 'Order URL', 'Order link', 'URL', 'Link'],
  status: ['Order Status'],
  shipment: ['Shipment Status', 'Shipment/Order Status'],
  shippedAt: ['Ship Date', 'Shipment Date', 'Shipped date', 'Date Shipped'],
});

const layouts: readonly Layout[] = [
  {
    name: 'amazonPrivacy',
    marks: [['website'], ['order id'], ['total owed', 'total amount'], ['product name']],
    sums: true,
    store: null,
  },
  {
    name: 'amazonReport',
    marks: [['website'], ['order id'], ['item total'], ['title']],
    sums: true,
    store: null,
  },
  { name: 'amazonReport', marks: [['website'], ['order id'], ['total charged']], sums: true, store: null },
  {
    name: 'etsy',
    marks: [['order id'], ['item name'], ['listing id', 'transaction id'], ['item total', 'order total']],
    sums: true,
    store: 'etsy',
  },
  {
    name: 'ebay',
    marks: [['order number'], ['item number', 'item id'], ['item title']],
    sums: false,
    store: 'ebay',
  },
];

export const generalLayout: Layout = { name: 'general', marks: [], sums: false, store: null };

/** The layout whose marks are all in the header. */
export function layoutOf(columns: readonly string[]): Layout {
  const names = new Set(columns.map(nameOfColumn));
  return (
    layouts.find(({ marks }) => marks.every((any) => any.some((name) => names.has(name)))) ?? generalLayout
  );
}

/** Every name there is: they tell a header from a line above it. */
export const allColumnNames: ReadonlySet<string> = new Set(Object.values(columnNames).flat());

function spelled<Field extends string>(names: Record<Field, string[]>): Record<Field, readonly string[]> {
  const entries = Object.entries(names) as [Field, string[]][];
  return Object.fromEntries(entries.map(([field, list]) => [field, list.map(nameOfColumn)])) as Record<
    Field,
    string[]
  >;
}
