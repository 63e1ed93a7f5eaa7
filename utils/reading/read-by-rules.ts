/** Executes a profile's page rules: the first whose conditions hold and that finds an order wins. */
import type { PageKind, PageRule, ReadingRules } from '@/store-profiles/schema';
import { fits } from './fits';
import { findField, type Place } from './find-field';
import {
  ADDRESS_LIMIT,
  ITEM_LIMIT,
  ORDER_LIMIT,
  type ItemReading,
  type OrderReading,
  type Quote,
} from './observation';
import { isShown, textOf, type LinesOf } from './page-text';
import { quoteOf } from './quote';
import { stripSecrets } from './strip-secrets';

/** An order as read, before its control is looked for. */
export interface Draft extends Omit<OrderReading, 'control'> {
  /** Where it stands; null: the page is this one order's. */
  block: Element | null;
  rule: PageRule | null;
}

export interface Reading {
  kind: PageKind;
  strategy: string;
  drafts: Draft[];
  notice: Quote | null;
  unreadable: string | null;
}

/** Why a page of a known kind shows nothing: it will be filled, or is encrypted. */
export const SHELL = 'shell';
/** Characters of a page's text that conditions see. */
const TEXT_LIMIT = 20_000;

/** @returns null where no rule's conditions hold: these rules know nothing of the page */
export function readByRules(
  { pages, orderNumber, secretParameters }: ReadingRules,
  source: string,
  document: Document,
  url: URL,
  linesOf: LinesOf,
): Reading | null {
  const whole = orderNumber === undefined ? null : new RegExp(`^(?:${orderNumber})$`, 'iu');
  let failed: Reading | null = null;
  for (const rule of pages) {
    if (!holds(rule.when, document, url)) continue;
    const reading: Reading = {
      kind: rule.kind,
      strategy: source,
      drafts: [],
      notice: null,
      unreadable: null,
    };
    for (const block of blocksOf(rule, document)) {
      const place = { document, url, block: block ?? document.body, linesOf };
      const draft = draftOf(rule, place, block, source, whole, secretParameters);
      if (draft) reading.drafts.push(draft);
    }
    const page = { document, url, block: document.body, linesOf };
    reading.notice = quoteOf(findField(rule.notice, page, anyText), source);
    if (reading.drafts.length > 0 || isAnswered(rule, reading, document)) return reading;
    // A rule that only looks for a sentence knows nothing of a page without it.
    if (!rule.fields) continue;
    const isShell = rule.shell !== undefined && document.querySelector(rule.shell) !== null;
    failed ??= { ...reading, unreadable: isShell ? SHELL : `lacks ${rule.must.join(', ')}` };
  }
  return failed;
}

/** Whether all that a rule asks of a page is there; what it leaves out holds. */
export function holds(when: PageRule['when'], document: Document, url: URL): boolean {
  return (
    (when.url === undefined || new RegExp(when.url, 'iu').test(url.pathname + url.search)) &&
    (when.css === undefined || document.querySelector(when.css) !== null) &&
    (when.text === undefined || new RegExp(when.text, 'iu').test(textOf(document.body, TEXT_LIMIT)))
  );
}

/** A page that needn't show an order: it promises none, says a sentence instead, or says in so many words that there is none. */
function isAnswered({ must, fields, empty }: PageRule, { notice }: Reading, document: Document): boolean {
  if (must.length === 0 || (!fields && notice)) return true;
  if (!empty) return false;
  return [...document.querySelectorAll(empty.css)].some(
    (element) =>
      isShown(element) && (empty.text === undefined || new RegExp(empty.text, 'iu').test(textOf(element))),
  );
}

/** Blocks that are shown and no templates. Of nested ones the innermost: outer ones hold the same order, or several. */
function blocksOf({ block, skip, fields }: PageRule, document: Document): (Element | null)[] {
  if (!fields) return [];
  if (block === undefined) return [null];
  return [...document.querySelectorAll(block)]
    .filter((element, at, all) => !element.contains(all[at + 1] ?? null))
    .filter((element) => skip === undefined || !(element.matches(skip) || element.querySelector(skip)))
    .slice(0, ORDER_LIMIT)
    .filter(isShown);
}

function draftOf(
  rule: PageRule,
  place: Place,
  block: Element | null,
  source: string,
  whole: RegExp | null,
  secretParameters: readonly string[],
): Draft | null {
  const { fields } = rule;
  if (!fields) return null;
  const find = (name: 'placed' | 'total' | 'status' | 'notice'): Quote | null => {
    const needsDigit = name === 'placed' || name === 'total';
    const accepts = needsDigit ? (text: string): string | null => (/\d/u.test(text) ? text : null) : anyText;
    return quoteOf(findField(fields[name], place, accepts), source);
  };
  const isNumber = (text: string): string | null =>
    whole ? (whole.test(text) ? text : null) : fits.orderNumber(text);
  const found = {
    orderNumber: quoteOf(findField(fields.orderNumber, place, isNumber), source),
    placed: find('placed'),
    total: find('total'),
    status: find('status'),
    notice: find('notice'),
  };
  if (rule.must.some((name) => found[name] === null)) return null;
  if (Object.values(found).every((value) => value === null)) return null;
  return {
    ...found,
    ...(rule.state && (found.notice || found.status) ? { proves: rule.state } : {}),
    items: itemsOf(rule, place, source),
    detailLink: linkOf(findField(fields.detailLink, place, anyText), place, secretParameters),
    block,
    rule,
  };
}

function itemsOf({ fields }: PageRule, place: Place, source: string): ItemReading[] {
  if (!fields?.item) return [];
  const { block, title, quantity, price } = fields.item;
  const items: ItemReading[] = [];
  for (const element of [...place.block.querySelectorAll(block)].slice(0, ITEM_LIMIT)) {
    const at = { ...place, block: element };
    const name = findField(title, at, anyText);
    if (name === null) continue;
    const count = findField(quantity, at, anyText);
    const cost = findField(price, at, anyText);
    items.push({
      title: { text: name, from: source },
      ...(count === null ? {} : { quantity: { text: count, from: source } }),
      ...(cost === null ? {} : { price: { text: cost, from: source } }),
    });
  }
  return items;
}

function anyText(text: string): string {
  return text;
}

/** An address the shopper can open again, or null. */
function linkOf(
  href: string | null,
  { document }: Place,
  secretParameters: readonly string[],
): string | null {
  if (href === null || !URL.canParse(href, document.baseURI)) return null;
  const url = new URL(href, document.baseURI);
  if (!/^https?:$/u.test(url.protocol)) return null;
  const safe = stripSecrets(url, secretParameters).href;
  return safe.length > ADDRESS_LIMIT ? null : safe;
}
