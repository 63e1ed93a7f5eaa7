/** The words of the page's languages, folded and ready to be looked up. */
import type { Language, PageKind } from '@/store-profiles/schema';
import type { FieldName } from './fits';
import { fold } from './fold';
import type { Labels } from './labels';

export interface OrderWords {
  /** Labels of fields; null for those that look alike and mean something else. */
  labels: Labels<FieldName>;
  /** First letters of all labels: what begins otherwise needn't be looked up. */
  beginnings: ReadonlySet<string>;
  /** Single words such as "Order", which name a number only where a number sign or nothing else follows. */
  weak: ReadonlySet<string>;
  headings: ReadonlyMap<string, PageKind>;
  states: ReadonlySet<string>;
}

const FIELDS = ['orderNumber', 'placed', 'total', 'status'] as const;
/** Characters of a beginning. One would do for Japanese, more would miss the short labels. */
const BEGINNING = 2;

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
  const states = new Set<string>();
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
    for (const text of Object.values(language.stateWords).flat()) states.add(fold(text));
    const numbers = language.labels.orderNumber.map(fold);
    for (const one of numbers) if (!one.includes(' ') && isBegunBy(numbers, one)) weak.add(one);
  }
  const beginnings = new Set([...labels.keys()].map(beginningOf));
  return { labels, beginnings, weak, headings, states };
}

export function beginningOf(text: string): string {
  return text.slice(0, BEGINNING).toLowerCase();
}

/** "Order" begins "Order number": a word that needs another to mean a number. */
function isBegunBy(labels: readonly string[], word: string): boolean {
  return labels.some((label) => label.startsWith(word) && /^\W*[\p{L}]/u.test(label.slice(word.length)));
}

/** The page's own language comes first and is right where two disagree. */
function setFirst<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
