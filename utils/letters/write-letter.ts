/** Order and situation -> a message to the store, in a language. Plain and polite; it promises nothing and claims no law by itself. */
import { letterFields, type LetterField, type LetterPurpose, type LetterWords } from './letter-words';

export type LetterFacts = Partial<Record<LetterField, string>>;

export interface Letter {
  subject: string;
  body: string;
  /** Facts that the shopper still has to fill in, as they stand between brackets. */
  gaps: string[];
}

const FIELD = new RegExp(`\\{(${letterFields.join('|')})\\}`, 'gu');
/** Longest fact taken over, characters; a page may print a title without end. What is withdrawn from must be named in full. */
const LIMIT = 400;
const ITEMS_LIMIT = 4000;

/** @param facts as texts, in the letter's language */
export function writeLetter(purpose: LetterPurpose, facts: LetterFacts, words: LetterWords): Letter {
  const known = new Map(letterFields.map((field) => [field, oneLine(facts[field] ?? '', field)]));
  const gaps = new Set<string>();
  const fill = (template: string): string =>
    template.replaceAll(FIELD, (_, field: LetterField) => {
      const gap = `[${words.gaps[field]}]`;
      const fact = known.get(field) ?? '';
      if (fact === '') gaps.add(gap);
      return fact === '' ? gap : fact;
    });
  /** Lines that say nothing without their fact are left out; who writes, and the number, is asked for. */
  const lines = (templates: readonly string[]): string =>
    templates
      .filter((line) => fieldsOf(line).every((field) => !OPTIONAL.has(field) || known.get(field) !== ''))
      .map(fill)
      .join('\n');
  const { subject, paragraphs } = words.letters[purpose];
  const [first = '', ...others] = paragraphs;
  const { order, placed, items, total } = words.facts;
  const body = [
    words.greeting,
    fill(first),
    lines([order, placed, items, total]),
    ...others.map(fill),
    ...(purpose === 'withdraw' ? [lines(words.withdrawalForm)] : []),
    `${words.closing}\n${fill('{name}')}`,
  ];
  return { subject: fill(subject), body: body.join('\n\n'), gaps: [...gaps] };
}

const OPTIONAL: ReadonlySet<LetterField> = new Set(['placed', 'items', 'total', 'delivered']);

function fieldsOf(line: string): LetterField[] {
  return Array.from(line.matchAll(FIELD), ([, field]) => field as LetterField);
}

/** A fact from a page can't add lines, fields or directions of its own to the letter. What is cut says so. */
function oneLine(fact: string, field: LetterField): string {
  const line = fact
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu, ' ')
    .replaceAll(/[{}]/gu, '')
    .trim();
  const limit = field === 'items' ? ITEMS_LIMIT : LIMIT;
  const characters = Array.from(line);
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
}
