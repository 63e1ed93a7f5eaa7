/** The words of the page's languages, folded and ready to be looked up. */
import type { Language, OrderState, PageKind } from '@/store-profiles/schema';
import type { FieldName } from './fits';
import { fold } from './fold';
import { labelsOf, type Labels } from './labels';

export interface OrderWords {
  /** Labels of fields; null for those that look alike and mean something else. */
  labels: Labels<FieldName>;
  /** Single words such as "Order", which name a number only where a number sign or nothing else follows. */
  weak: ReadonlySet<string>;
  headings: ReadonlyMap<string, PageKind>;
  /** What addresses say, in the order in which it decides: the cancel page of an order is no order page. */
  addresses: readonly (readonly [PageKind, RegExp])[];
  /** An address that speaks of orders at all. */
  aboutOrders: RegExp;
  /** Words for an order's state, to be found at the start of a text. */
  states: Labels<OrderState>;
  /** Sentences about a cancellation, and those that settle nothing whatever else they say; for folded texts. */
  notices: readonly RegExp[];
  unsettled: readonly RegExp[];
}

const BY_ADDRESS = [
  'confirmation',
  'cancel',
  'return',
  'tracking',
  'invoice',
  'cart',
  'checkout',
  'history',
  'detail',
] as const;
const FIELDS = ['orderNumber', 'placed', 'total', 'status'] as const;

/** Kept as long as the rules at hand: a page is read many times. */
const known = new WeakMap<readonly Language[], OrderWords>();

export function orderWordsOf(languages: readonly Language[]): OrderWords {
  const words = known.get(languages) ?? gather(languages);
  known.set(languages, words);
  return words;
}

function gather(languages: readonly Language[]): OrderWords {
  const labels = new Map<string, FieldName | null>();
  const headings = new Map<string, PageKind>();
  const states = new Map<string, OrderState>();
  const weak = new Set<string>();
  for (const language of languages) {
    for (const field of FIELDS) {
      for (const label of language.labels[field]) setFirst(labels, fold(label), field);
    }
    for (const field of FIELDS) {
      for (const label of language.neverLabels[field]) setFirst(labels, fold(label), null);
    }
    for (const [kind, texts] of Object.entries(language.headings)) {
      for (const text of texts) setFirst(headings, fold(text), kind as PageKind);
    }
    for (const [state, texts] of Object.entries(language.stateWords)) {
      for (const text of texts) setFirst(states, fold(text), state as OrderState);
    }
    for (const one of weakAmong(language.labels.orderNumber.map(fold))) weak.add(one);
  }
  const patterns = (kinds: readonly (keyof NonNullable<Language['notices']>)[]): RegExp[] =>
    languages.flatMap(({ notices }) =>
      kinds.flatMap((kind) => notices?.[kind] ?? []).map((source) => new RegExp(source, 'u')),
    );
  const address = (kind: keyof Language['addresses']): RegExp =>
    new RegExp(languages.flatMap(({ addresses }) => addresses[kind] ?? []).join('|') || '$^', 'u');
  return {
    labels: labelsOf(labels),
    addresses: BY_ADDRESS.map((kind) => [kind, address(kind)]),
    aboutOrders: address('about'),
    weak,
    headings,
    states: labelsOf(states),
    notices: patterns(['cancelled', 'requested', 'declined']),
    unsettled: patterns(['unsettled']),
  };
}

/** Single words such as "Order" among folded labels, which name a number only where a sign or nothing else follows. */
export function weakAmong(labels: readonly string[]): string[] {
  return labels.filter((one) => !one.includes(' ') && isBegunBy(labels, one));
}

/** "Order" begins "Order number": a word that needs another to mean a number. */
function isBegunBy(labels: readonly string[], word: string): boolean {
  return labels.some((label) => label.startsWith(word) && /^\W*[\p{L}]/u.test(label.slice(word.length)));
}

/** The page's own language comes first and is right where two disagree. */
function setFirst<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
