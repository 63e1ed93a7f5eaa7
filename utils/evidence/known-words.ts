/** Finds the labels in a text: what a redacted copy keeps, because every shopper's page says it. */
import { signAt } from '../reading/money/signs';
import { plain } from '../reading/fold';

/** What profiles and languages know of pages, as plain JSON: a script in a page is handed it. */
export interface KeptWords {
  /** Labels, words for states, names of controls, headings. */
  phrases: string[];
  /** Regular expressions of sentences about a cancellation. */
  sentences: string[];
  /** Words of selectors, by which pages are read. */
  markup: string[];
  /** Selectors that tell on which shop software a page runs: many look at scripts, which aren't copied. */
  platforms: { id: string; marks: string[] }[];
}

/** From and to, in UTF-16 code units. */
export type Span = readonly [from: number, to: number];

export interface KnownWords {
  spansIn(text: string): Span[];
  /** A single word that is, or is part of, a label. */
  has(word: string): boolean;
}

interface Word {
  text: string;
  from: number;
  to: number;
}

/** Letters and digits apart: "第2" and "No5" are two each. */
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
/** What ends a label beside its value, or begins the next one. */
const BOUNDARY = /[.:;|·•(){}[\]/\n–—…"„“”«»#№*?!+&><]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const OF_DATE = /^[年月日時分秒년월일시분초]/u;
/** Punctuation within a label: "Bestell-Nr.", "Order/Invoice". */
const LARGEST_GAP = 2;
const SHORTEST_UNSPACED = 2;
const LONGEST_SENTENCE = 400;
/** Longer texts are prose, or filled up by a hostile page. */
const LONGEST_TEXT = 20_000;

export function knownWords({ phrases, sentences }: Pick<KeptWords, 'phrases' | 'sentences'>): KnownWords {
  const words = new Set<string>();
  /** By their first word, the longest first. */
  const labels = new Map<string, string[][]>();
  const unspaced = new Set<string>();
  for (const phrase of phrases) {
    const parts = wordsIn(even(plain(phrase))).map(({ text }) => text);
    for (const part of parts) if (/\p{L}/u.test(part)) words.add(part);
    const [first, ...others] = parts;
    if (first === undefined || (others.length === 0 && !/\p{L}/u.test(first))) continue;
    if (others.length === 0 && UNSPACED.test(first)) unspaced.add(first);
    const same = labels.get(first);
    if (same) same.push(parts);
    else labels.set(first, [parts]);
  }
  for (const same of labels.values()) same.sort((a, b) => b.length - a.length);
  const longest = Math.max(0, ...Array.from(unspaced, ({ length }) => length));
  const said = sentences.map((source) => new RegExp(source, 'giu'));

  return {
    has: (word) => words.has(even(word)),
    spansIn(text) {
      if (text.length > LONGEST_TEXT) return [];
      const evened = even(text);
      const found = wordsIn(evened);
      const spans: Span[] = [];
      let at = 0;
      for (let word = found[at]; word; word = found[at]) {
        const length = labelAt(found, at, evened, labels);
        if (length > 0) spans.push([word.from, found[at + length - 1]?.to ?? word.to]);
        else if (UNSPACED.test(word.text)) spans.push(...unspacedIn(word, unspaced, longest));
        else if (/\p{N}/u.test(word.text)) spans.push(...signsAround(text, word));
        at += Math.max(1, length);
      }
      if (found.length > 2 && text.length <= LONGEST_SENTENCE) {
        spans.push(...inSentences(evened, found, said, words));
      }
      return merged(spans);
    },
  };
}

/** How many words from here on are a label; 0: none. */
function labelAt(
  found: readonly Word[],
  at: number,
  text: string,
  labels: ReadonlyMap<string, string[][]>,
): number {
  const same = labels.get(found[at]?.text ?? '') ?? [];
  const label = same.find((parts) =>
    parts.every((part, next) => {
      const word = found[at + next];
      return word?.text === part && (next === 0 || gapBefore(found, at + next, text).length <= LARGEST_GAP);
    }),
  );
  if (!label) return 0;
  return label.length > 1 || isLabelAlone(found, at, text) ? label.length : 0;
}

/**
 * Several words that make a label are one anywhere. A single one ("New", "Open") may be part of a name: it is a label
 * where it stands alone, or begins what goes on to a number.
 */
function isLabelAlone(found: readonly Word[], at: number, text: string): boolean {
  if (at > 0 && !BOUNDARY.test(gapBefore(found, at, text))) return false;
  for (let next = at + 1; next < found.length; next += 1) {
    if (BOUNDARY.test(gapBefore(found, next, text))) return next === at + 1;
    if (/\p{N}/u.test(found[next]?.text ?? '')) return true;
  }
  return at === found.length - 1;
}

function gapBefore(found: readonly Word[], at: number, text: string): string {
  return text.slice(found[at - 1]?.to ?? 0, found[at]?.from).trim();
}

/** Where a script writes words without spaces between, labels stand anywhere within. */
function unspacedIn({ text, from }: Word, labels: ReadonlySet<string>, longest: number): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (let length = Math.min(longest, text.length - at); length >= SHORTEST_UNSPACED; length -= 1) {
      if (!labels.has(text.slice(at, at + length))) continue;
      spans.push([from + at, from + at + length]);
      at += length - 1;
      break;
    }
  }
  return spans;
}

/** "kr", "EUR" and the like, before and after a number; the signs of a Japanese, Chinese or Korean date. */
function signsAround(text: string, { from, to }: Word): Span[] {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  const start = text.length - after.length;
  const ahead = signAt(before, 'end')?.text.length ?? 0;
  const behind = OF_DATE.test(after) ? 1 : (signAt(after, 'start')?.text.length ?? 0);
  const spans: Span[] = [
    [before.length - ahead, before.length],
    [start, start + behind],
  ];
  return spans.filter(([a, b]) => a < b);
}

/** Of a sentence about a cancellation, the words that labels are made of: not the goods or the names in it. */
function inSentences(
  text: string,
  found: readonly Word[],
  said: readonly RegExp[],
  words: ReadonlySet<string>,
): Span[] {
  const matches = said.flatMap((sentence) => [...text.matchAll(sentence)]);
  return matches.flatMap(({ index, 0: { length } }) =>
    found
      .filter((word) => word.from >= index && word.to <= index + length && words.has(word.text))
      .map(({ from, to }): Span => [from, to]),
  );
}

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }));
}

function merged(spans: readonly Span[]): Span[] {
  const whole: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

/** Comparable, each character in its place. */
function even(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text.toLowerCase();
  return Array.from(text, (character) => {
    const small = character.normalize('NFKC').toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}
