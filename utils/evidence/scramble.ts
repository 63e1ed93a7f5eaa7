/**
 * Letters and digits replaced by others of their kind: length, case and script stay, the words don't.
 * One word is always replaced by the same other one, so that a number printed twice still is one number.
 */

/** A whole number from 0 up to, but not including, `below`. */
export type Random = (below: number) => number;

export interface Scrambler {
  /** Notes a text whose words must not come out again, not even by chance. All is learned before anything is asked. */
  learn(text: string): void;
  /** Whether a word was learned, as it is; case doesn't count. */
  has(word: string): boolean;
  /** Whether a word holds one that was learned; case doesn't count, and short ones don't. */
  tells(word: string): boolean;
  scramble(text: string): string;
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** So many letters or digits of an original tell something. */
export const TELLING = 4;
/** Digits of a page of numbers meet by chance now and then: then others are drawn. */
const TRIES = 50;

/** Without vowels, so that no word comes about; without 0, so that a number keeps its length when it is read as one. */
const LATIN = [...'bcdfghjklmnpqrstvwxz'];
const DIGITS = [...'123456789'];
/** Scripts of very many letters, where a neighbour would give much of the letter away. */
const LARGE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Han}/u, [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥']],
  [/\p{Script=Hangul}/u, [...'가나다라마바사아자차카타파하']],
  [/\p{Script=Hiragana}/u, [...'あいうえおかきくけこさしすせそ']],
  [/\p{Script=Katakana}/u, [...'アイウエオカキクケコサシスセソ']],
];
/** Alphabets that share a row of the Unicode chart with others. */
const SMALL = 'Greek Cyrillic Armenian Georgian Hebrew Arabic Devanagari Bengali Tamil Thai Lao'
  .split(' ')
  .map((name) => new RegExp(String.raw`\p{Script=${name}}`, 'u'));
const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{L}/u, /\p{Nd}/u, /\p{N}/u];

/** Pools are the same for every page. */
const pools = new Map<string, readonly string[]>();

export function createScrambler(random: Random): Scrambler {
  const learned = new Set<string>();
  const beginnings = new Set<string>();
  const telling = new Map<string, boolean>();
  const replaced = new Map<string, readonly string[]>();

  const other = (letter: string): string => {
    const pool = poolOf(letter);
    return pool[random(pool.length)] ?? letter;
  };
  const draw = (word: string): readonly string[] => {
    let drawn: readonly string[] = [];
    for (let left = TRIES; left > 0; left -= 1) {
      drawn = Array.from(word, other);
      if (!tellsAgain(drawn.join(''), beginnings)) break;
    }
    return drawn;
  };
  return {
    learn(text) {
      for (const [run] of text.matchAll(RUN)) {
        const word = lower(run);
        if (word.length < TELLING) continue;
        learned.add(word);
        beginnings.add(word.slice(0, TELLING));
      }
    },
    has: (word) => learned.has(lower(word)),
    tells(word) {
      const name = lower(word);
      const known = telling.get(name) ?? [...learned].some((one) => name.includes(one));
      telling.set(name, known);
      return known;
    },
    scramble: (text) =>
      text.replaceAll(RUN, (run) => {
        const word = lower(run);
        const letters = replaced.get(word) ?? draw(word);
        replaced.set(word, letters);
        return Array.from(run, (letter, at) => inCaseOf(letter, letters[at] ?? letter)).join('');
      }),
  };
}

/** What begins as an original does could go on as it does. */
function tellsAgain(word: string, beginnings: ReadonlySet<string>): boolean {
  for (let at = 0; at + TELLING <= word.length; at += 1) {
    if (beginnings.has(word.slice(at, at + TELLING))) return true;
  }
  return false;
}

/** Letters that may stand for this one: of its script, kind and length, never itself. Marks on letters stay. */
function poolOf(letter: string): readonly string[] {
  const known = pools.get(letter);
  if (known) return known;
  const pool = candidatesFor(letter).filter((one) => one !== letter);
  pools.set(letter, pool);
  return pool;
}

function candidatesFor(letter: string): readonly string[] {
  if (/\p{M}/u.test(letter)) return [];
  if (/[0-9]/u.test(letter)) return DIGITS;
  if (letter.length === 1) {
    if (/\p{Script=Latin}/u.test(letter)) return LATIN;
    const large = LARGE.find(([script]) => script.test(letter));
    if (large) return large[1];
  }
  return neighboursOf(letter);
}

/** The same kind of letters or digits of the same script from the same row of the Unicode chart. */
function neighboursOf(letter: string): string[] {
  const kind = KINDS.find((one) => one.test(letter)) ?? /\p{L}/u;
  const script = SMALL.find((one) => one.test(letter)) ?? kind;
  const row = /\p{N}/u.test(letter) ? 16 : 128;
  const code = letter.codePointAt(0) ?? 0;
  const start = code - (code % row);
  const found = Array.from({ length: row }, (_, at) => String.fromCodePoint(start + at));
  return found.filter(
    (one) => kind.test(one) && script.test(one) && one.length === letter.length && lower(one) === one,
  );
}

/** Letter by letter, so that each keeps its place. */
function lower(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

function inCaseOf(letter: string, replacement: string): string {
  const capital = replacement.toUpperCase();
  return lower(letter) !== letter && capital.length === replacement.length ? capital : replacement;
}
