/** Number, day and total of the order that a mail is about, each with the words it was read from. */
import { readPlacedTime, type DateContext } from '@/utils/reading/dates';
import { hitsOf, type Hit } from '@/utils/reading/find-hits';
import { fold } from '@/utils/reading/fold';
import { labelsOf } from '@/utils/reading/labels';
import { readMoney, type MoneyContext } from '@/utils/reading/money';
import { readOrderNumber } from '@/utils/reading/order-number';
import { weakAmong } from '@/utils/reading/order-words';
import type { FieldName } from '@/utils/reading/fits';
import type { Line } from '@/utils/reading/page-text';
import type { Money } from '@/utils/orders/order';
import type { MailReading } from './mail';

type Labels = Record<'orderNumber' | 'placed' | 'total', string[]>;

export interface LabelWords {
  labels: Labels & { numberWords?: string[] };
  neverLabels: Labels;
}

interface Context {
  words: readonly LabelWords[];
  /** Looked through for a total that the words of the mail's own language don't find. */
  moreWords: readonly LabelWords[];
  dates: DateContext;
  money: MoneyContext;
}

type Fields = Pick<MailReading, 'orderNumber' | 'placed' | 'total'>;

/** A number that nothing but a sign marks: "Shipped! #R12345", "(#4711)". */
const TOKEN = String.raw`((?=[\p{L}\d_/.-]*\d)[\p{L}\d](?:[\p{L}\d._/-]{0,40}[\p{L}\d])?)`;
const MARKED = new RegExp(`# ?${TOKEN}`, 'u');
/** A day in brackets right after the number: "[Order #4711] (May 2, 2026)". */
const DAY_AFTER = /^[\])\s]*[([]([^)\]]{6,40})[)\]]/u;

/** A mail's texts; `quote` is the sentence that says what has happened. */
export interface Texts {
  subject: string;
  quote: string;
  paragraphs: readonly string[];
}

/** @param lines of the body */
export function mailFields(lines: readonly Line[], texts: Texts, context: Context): Fields {
  const hits = hitsOf(lines, orderWordsOf(context.words));
  const orderNumber = numberIn(hits, texts, context.words);
  return {
    orderNumber,
    placed: placedIn(hits, [texts.subject, ...texts.paragraphs], orderNumber?.value ?? null, context.dates),
    total:
      totalIn(hits, context.money) ?? totalIn(hitsOf(lines, orderWordsOf(context.moreWords)), context.money),
  };
}

/** The mail's own labels name what they name before the page's: "Number" alone is an order's in a mail about an order. */
function orderWordsOf(words: readonly LabelWords[]) {
  const labels = new Map<string, FieldName | null>();
  for (const { labels: given, neverLabels } of words) {
    for (const field of ['orderNumber', 'placed', 'total'] as const) {
      for (const label of given[field]) if (!labels.has(fold(label))) labels.set(fold(label), field);
      for (const label of neverLabels[field]) if (!labels.has(fold(label))) labels.set(fold(label), null);
    }
  }
  return {
    labels: labelsOf(labels),
    weak: new Set(words.flatMap(({ labels: given }) => weakAmong(given.orderNumber.map(fold)))),
  };
}

/**
 * The subject names the order first, then the sentence on which all rests, then what is labelled, then any sentence.
 * A product's number in brackets stands further down.
 */
function numberIn(
  hits: readonly Hit[],
  { subject, quote, paragraphs }: Texts,
  words: readonly LabelWords[],
): Fields['orderNumber'] {
  const read = (text: string): string | null => readOrderNumber(text, words, undefined);
  const inline = inlinePattern(words);
  const inText = (text: string, isClose: boolean): Fields['orderNumber'] => {
    for (const pattern of isClose ? [inline, MARKED] : [inline]) {
      const value = read(pattern.exec(text)?.[1] ?? '');
      if (value !== null) return { value, quote: text.slice(0, 300) };
    }
    return null;
  };
  const close = inText(subject, true) ?? inText(quote, true);
  if (close) return close;
  for (const { name, text, node } of hits) {
    const value = name === 'orderNumber' ? read(text) : null;
    if (value !== null) return { value, quote: quoteAround(node, text) };
  }
  for (const isClose of [false, true]) {
    for (const paragraph of paragraphs) {
      const found = inText(paragraph, isClose);
      if (found) return found;
    }
  }
  return null;
}

const inlines = new WeakMap<LabelWords, string>();

/** "order #17", "order number 4711", "Bestellung Nr. 12": a label within a sentence, and the number after it. */
function inlinePattern(words: readonly LabelWords[]): RegExp {
  return new RegExp(`(?:${words.map(beforeNumber).join('|')})${TOKEN}`, 'iu');
}

function beforeNumber(words: LabelWords): string {
  const known = inlines.get(words);
  if (known !== undefined) return known;
  const { orderNumber, numberWords = [] } = words.labels;
  // A few digits alone after a bare word may count things: "order 2 of them".
  const between = String.raw`(?:[\s:.(\[]*#[\s:]*|[\s:.(\[]+(?=[\p{L}_/-]{0,12}\d{3}|[\p{L}\d_/-]*\d[\p{L}\d_/-]{3})|: ?)`;
  const labelled = String.raw`(?<![\p{L}\p{N}])${anyOf(orderNumber)}${between}`;
  const made = `${labelled}|(?:^|[([])${anyOf(numberWords)}[\\s:.#]+`;
  inlines.set(words, made);
  return made;
}

/** The longest first: "order number" before "order". */
function anyOf(labels: readonly string[]): string {
  const longest = labels.map(escaped).toSorted((one, other) => other.length - one.length);
  return `(?:${longest.join('|') || '$^'})`;
}

function escaped(label: string): string {
  return label
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s+`);
}

function placedIn(
  hits: readonly Hit[],
  paragraphs: readonly string[],
  number: string | null,
  dates: DateContext,
): Fields['placed'] {
  for (const { name, text, node } of hits) {
    const value = name === 'placed' ? readPlacedTime(text, dates) : null;
    if (value !== null) return { value, quote: quoteAround(node, text) };
  }
  for (const paragraph of number === null ? [] : paragraphs) {
    const at = paragraph.indexOf(number ?? '');
    const day = at === -1 ? undefined : DAY_AFTER.exec(paragraph.slice(at + (number ?? '').length))?.[1];
    const value = day === undefined ? null : readPlacedTime(day, dates);
    if (value !== null) return { value, quote: paragraph.slice(0, 300) };
  }
  return null;
}

/** "Grand total" before a bare "Total"; of equals the last, which sums up. */
function totalIn(hits: readonly Hit[], money: MoneyContext): Fields['total'] {
  const totals = hits.filter(({ name }) => name === 'total').toReversed();
  const sorted = [...totals.filter(({ label }) => label.includes(' ')), ...totals];
  for (const { text, node } of sorted) {
    const value = readMoney(text, money);
    if (value !== null) return { value: withCurrency(value, text, money), quote: quoteAround(node, text) };
  }
  return null;
}

/** A mail tells no country by its address as a page does: a bare sign that its language doesn't settle is the best known of its name. */
function withCurrency(value: Money, text: string, money: MoneyContext): Money {
  if (value.currency !== null || money.countries.length > 0) return value;
  return readMoney(text, { ...money, countries: BEST_KNOWN }) ?? value;
}

/** "$", "¥", "kr": whose currency is meant where nothing else says so. */
const BEST_KNOWN = ['US'];

function quoteAround(node: Text, text: string): string {
  const line = node.data.trim().slice(0, 200);
  return line.includes(text) ? line : `${line} ${text}`.slice(0, 300);
}
