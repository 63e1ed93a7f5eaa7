/** What a page nobody has described says of its own kind: by its headings, and by its address. */
import type { PageKind } from '@/store-profiles/schema';
import { fold } from './fold';
import type { OrderWords } from './order-words';
import { isShown, textOf } from './page-text';

export interface PageEvidence {
  heading: PageKind | null;
  address: PageKind | null;
  /** The address speaks of orders at all. */
  isAboutOrders: boolean;
}

/** Path and query words, in the order in which they decide: the cancel page of an order is no order page. */
const ADDRESSES: readonly (readonly [PageKind, RegExp])[] = [
  [
    'confirmation',
    /order-?(?:received|confirm|complete|placed)|thank-?you|(?:checkout|onepage)\/(?:success|finish|complete|confirm)|confirmation/u,
  ],
  ['cancel', /cancel|storn|annul|withdraw|widerruf|revoc/u],
  ['return', /\breturns?\b|returns?[./-]|retour|r[eü]cksend|\brma\b/u],
  ['tracking', /\btrack|sendungsverfolgung|suivi-(?:colis|livraison)/u],
  ['invoice', /invoice|receipt|rechnung|factur|fattur/u],
  ['cart', /\b(?:cart|basket|bag|warenkorb|panier|carrito|carrello|winkelwagen|koszyk)\b/u],
  ['checkout', /\bcheckout\b|\bkasse\b/u],
  [
    'history',
    /(?:orders?|order-?(?:history|list)|purchases?|bestellungen|commandes|historique[\w-]*|pedidos|compras|ordini|zamowienia|bestellingen|encomendas|ordrar|order_status)\/?(?:$|[?#])/u,
  ],
  [
    'detail',
    /(?:view-?|account\/)?orders?[./_-](?:view|details?|info|id)|orders?\/[\w#-]*\d|order_?id=|view_?order/u,
  ],
];
const ABOUT_ORDERS =
  /order|purchase|bestell|auftrag|commande|pedido|compra|ordin|zam[oó]wien|encomenda|ordre|注文|checkout|account|konto|compte|cuenta/u;
/** Headings looked at; a page says what it is in its first ones. */
const HEADING_LIMIT = 12;

export function evidenceOf(document: Document, url: URL, { headings }: OrderWords): PageEvidence {
  const address = (url.pathname + url.search).toLowerCase();
  return {
    heading: kindByHeading(document, headings),
    address: ADDRESSES.find(([, pattern]) => pattern.test(address))?.[0] ?? null,
    isAboutOrders: ABOUT_ORDERS.test(address),
  };
}

/** An open dialog's heading first, then main headings, the title's parts, other headings. */
function kindByHeading(document: Document, headings: OrderWords['headings']): PageKind | null {
  const shown = (css: string): string[] =>
    [...document.querySelectorAll(css)]
      .slice(0, HEADING_LIMIT)
      .filter(isShown)
      .map((heading) => textOf(heading, 120));
  const texts = [
    ...shown(':is([role=dialog],[role=alertdialog],dialog) :is(h1,h2,h3,header)'),
    ...shown('h1'),
    ...document.title.split(/ [|–—-] | [·:] /u),
    ...shown('h2,[role=heading]'),
  ];
  for (const text of texts) {
    const kind = headings.get(fold(text)) ?? headings.get(fold(text.replace(/[.!]+$/u, '')));
    if (kind) return kind;
  }
  return null;
}
