/**
 * What a redacted copy makes of a page's texts, names and addresses. Made in two rounds over the same page: the first
 * learns which words are the shopper's, the second writes.
 */
import { knownWords, type KeptWords } from './known-words';
import { redactName, WORD } from './redact-name';
import { createScrambler, type Random } from './scramble';

export interface Redactor {
  /** A text for people: labels stay, all else is scrambled. */
  text(text: string): string;
  /** A text for scripts, such as an amount in an attribute: the same, but its words say nothing of the shopper's. */
  data(text: string): string;
  /** Ids, classes and other names by which rules find elements: they stay as far as they aren't data. */
  name(value: string): string;
  /** A link as the shape of its path and the names of its parameters; null where it leads to no page. */
  address(href: string, base: string): string | null;
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/** The redactors of both rounds; what the learning one gives back isn't for use. */
export function createRedactors(words: KeptWords, random: Random): { learn: Redactor; write: Redactor } {
  const known = knownWords(words);
  const markup = new Set(words.markup);
  const scrambler = createScrambler(random);
  const isKnown = (word: string): boolean => known.has(word) || markup.has(word.toLowerCase());
  /** A word of the shopper's, whatever known words it can be cut into: "aHRa" is no `a`, `hr` and `a`. */
  const isOwn = (run: string): boolean => scrambler.has(run) && !isKnown(run);
  /** Made of known words alone: `orderDetails`, `modal`. */
  const isCode = (text: string): boolean =>
    /^[^\p{N}]*$/u.test(text) &&
    (text.match(WORD) ?? []).every(isKnown) &&
    !(text.match(RUN) ?? []).some(isOwn);
  const nameOf = redactName((word) => !isCode(word) && scrambler.tells(word), scrambler.tells);

  /** @param change what becomes of the parts that are no labels */
  const text = (given: string, change: (part: string) => string): string => {
    let done = '';
    let at = 0;
    for (const [from, to] of known.spansIn(given)) {
      done += change(given.slice(at, from)) + given.slice(from, to);
      at = to;
    }
    return done + change(given.slice(at));
  };
  const path = (part: string, change: (run: string) => string): string =>
    decoded(part).replaceAll(RUN, (run) => (isCode(run) ? run : change(run)));
  const learn = (part: string): string => {
    scrambler.learn(part);
    return part;
  };
  const learnNumbers = (part: string): string => {
    for (const [run] of part.matchAll(RUN)) if (/\p{N}/u.test(run)) scrambler.learn(run);
    return part;
  };
  const { scramble } = scrambler;
  return {
    learn: {
      text: (given) => text(given, learn),
      data: (given) => text(given, learnNumbers),
      name: (value) => value,
      address: (href, base) => addressShape(href, base, (part) => path(part, learnNumbers), nothing),
    },
    write: {
      text: (given) => text(given, scramble),
      data: (given) => (isCode(given) ? given : text(given, scramble)),
      name: nameOf,
      address: (href, base) => addressShape(href, base, (part) => path(part, scramble), nameOf),
    },
  };
}

const nothing = (): string => '';

/** Path, names of parameters, and a single-page shop's path in the fragment. */
function addressShape(
  href: string,
  base: string,
  path: (part: string) => string,
  name: (name: string) => string,
): string | null {
  if (href.startsWith('#') && !/^#!?\//u.test(href)) return '#';
  if (!URL.canParse(href, base)) return null;
  const { protocol, pathname, searchParams, hash } = new URL(href, base);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const names: string[] = [];
  // In a page script of Firefox the names can't be iterated, only visited.
  searchParams.forEach((_, parameter) => names.push(`${name(parameter)}=`));
  const query = names.length === 0 ? '' : `?${names.join('&')}`;
  const fragment = /^#!?\/[^?]*/u.exec(hash)?.[0] ?? '';
  return path(pathname) + query + path(fragment);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign.
    return text;
  }
}
