/** schema.org Order, as JSON-LD, microdata or RDFa. */
import { fits } from './fits';
import { ITEM_LIMIT, ORDER_LIMIT, QUOTE_LIMIT } from './observation';
import { isShown, textOf } from './page-text';
import { quoteOf } from './quote';
import type { Draft } from './read-by-rules';

/** Larger scripts are a shop's catalogue, not an order. */
const SCRIPT_LIMIT = 300_000;
const DEPTH_LIMIT = 6;

/** A property's values as text, by name; `from` is the way of marking up. */
export interface MarkedUp {
  from: 'json-ld' | 'microdata' | 'rdfa';
  properties: Properties;
}
type Properties = (name: string) => string[];

export function readStructuredData(document: Document): Draft[] {
  const drafts = markedUp(document, 'Order').map(draftOf);
  return drafts.filter((draft) => draft !== null).slice(0, ORDER_LIMIT);
}

/** The things of a schema.org type that a document marks up. */
export function markedUp(document: Document, type: string): MarkedUp[] {
  const elements = document.querySelectorAll(
    `[itemtype$="schema.org/${type}"],[typeof="${type}"],[typeof="schema:${type}"]`,
  );
  return [
    ...fromJson(document, type).map((properties): MarkedUp => ({ from: 'json-ld', properties })),
    ...[...elements].map((element): MarkedUp =>
      element.hasAttribute('itemtype')
        ? { from: 'microdata', properties: propertiesOf(element, 'itemprop', 'itemscope') }
        : { from: 'rdfa', properties: propertiesOf(element, 'property', 'typeof') },
    ),
  ];
}

function draftOf({ properties, from }: MarkedUp): Draft | null {
  const [number = ''] = properties('orderNumber');
  const orderNumber = quoteOf(fits.orderNumber(number), from);
  if (!orderNumber) return null;
  const [amount] = [...properties('price'), ...properties('totalPaymentDue.price')];
  const [currency = ''] = [...properties('priceCurrency'), ...properties('totalPaymentDue.priceCurrency')];
  const titles = [...properties('orderedItem.name'), ...properties('acceptedOffer.itemOffered.name')];
  return {
    orderNumber,
    placed: quoteOf(properties('orderDate')[0], from),
    total: quoteOf(amount === undefined ? null : `${amount} ${currency}`.trim(), from),
    status: quoteOf(properties('orderStatus')[0]?.replace(/^https?:\/\/schema\.org\//u, ''), from),
    notice: null,
    items: titles
      .slice(0, ITEM_LIMIT)
      .map((title) => ({ title: { text: title.slice(0, QUOTE_LIMIT), from } })),
    detailLink: null,
    block: null,
    rule: null,
  };
}

function fromJson(document: Document, wanted: string): Properties[] {
  const found: object[] = [];
  const isWanted = (type: unknown): boolean =>
    typeof type === 'string' && type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, '') === wanted;
  const search = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > DEPTH_LIMIT) return;
    if (!Array.isArray(node) && [at(node, '@type')].flat().some(isWanted)) found.push(node);
    for (const value of Object.values(node)) search(value, depth + 1);
  };
  for (const { type, textContent } of document.scripts) {
    if (type !== 'application/ld+json') continue;
    if (!textContent || textContent.length > SCRIPT_LIMIT || !textContent.includes(wanted)) continue;
    try {
      search(JSON.parse(textContent), 0);
    } catch {
      // Broken data says nothing; the visible page does.
    }
  }
  return found.map((thing) => (name) => valuesAt(thing, name.split('.')));
}

function valuesAt(node: unknown, [name, ...rest]: string[]): string[] {
  if (Array.isArray(node))
    return node.flatMap((one) => valuesAt(one, name === undefined ? [] : [name, ...rest]));
  if (name !== undefined)
    return typeof node === 'object' && node !== null ? valuesAt(at(node, name), rest) : [];
  return typeof node === 'string' || typeof node === 'number' ? [String(node)] : [];
}

/** Own properties only: a page may name one `__proto__` or `constructor`. */
function at(node: object, name: string): unknown {
  return Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
}

/** The properties of one marked-up thing: those within it that belong to no other thing inside. */
function propertiesOf(thing: Element, property: string, scope: string): Properties {
  const within = (root: Element, [name, ...rest]: string[]): string[] =>
    [...root.querySelectorAll(`[${property}="${name}"],[${property}="schema:${name}"]`)]
      .filter((element) => element.parentElement?.closest(`[${scope}]`) === root)
      .flatMap((element) => (rest.length > 0 ? within(element, rest) : valueOf(element)));
  return (path) => within(thing, path.split('.'));
}

function valueOf(element: Element): string[] {
  const said = ['content', 'datetime', 'href'].map((name) => element.getAttribute(name)).find(Boolean);
  if (said) return [said];
  return isShown(element) ? [textOf(element)] : [];
}
