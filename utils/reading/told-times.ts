/** When a step was taken, where a page says so beside its word: "Delivered on 5 March", "Arriving Thursday, 12 March". */
import type { Language } from '@/store-profiles/schema';
import type { OrderFacts, PlacedTime, ToldStep } from '@/utils/orders/order';
import { type DateContext, readPlacedTime } from './dates';
import { dayAfter } from './dates/day';
import { dateNames, type DateNames } from './dates/names';
import type { OrderReading } from './observation';
import { bareText } from './plain-text';

/** Steps still to come; all others must have been taken when the page is read. */
const PLANNED: ReadonlySet<ToldStep> = new Set(['expectedBy']);
/** A planned day without a year is the next one, up to so many days ahead. */
const AHEAD_DAYS = 300;
const SHORTEST_MONTH = 3;
/** "5-7 March", "10:00 – 12:00": which of the two is meant, nothing tells. Whole dates in digits are none. */
const RANGE = /(?<![\d-])\d{1,2} ?[–—-] ?\d{1,2}(?![\d-])/u;
/** Written without spaces: each letter is a word of its own. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]|\p{L}+/gu;

/**
 * A time counts only when nothing but its date stands beside the step's word: "Delivered by 5 March", "Shipped, arriving
 * 5 March" say something else.
 * @param placed when the order was placed: no step comes before it
 */
export function toldTimes(
  { status, notice }: Pick<OrderReading, 'status' | 'notice'>,
  placed: PlacedTime | null,
  languages: readonly Language[],
  dates: DateContext,
): NonNullable<OrderFacts['times']> {
  const times: NonNullable<OrderFacts['times']> = {};
  for (const quote of [status, notice]) {
    if (quote === null || !/\d/u.test(quote.text)) continue;
    const text = bareText(quote.text).replace(/[\s.!]+$/u, '');
    for (const language of languages) {
      const told = toldIn(text, language, dates);
      if (told === null || (placed !== null && told.time.date < placed.date)) continue;
      times[told.step] ??= told.time;
      break;
    }
  }
  return times;
}

function toldIn(
  text: string,
  language: Language,
  dates: DateContext,
): { step: ToldStep; time: PlacedTime } | null {
  const { steps } = language;
  if (!steps) return null;
  const step = longestStep(text, steps.words);
  if (step === null) return null;
  const rest = step.rest.trim();
  if (RANGE.test(rest) || !isDateAlone(rest, new Set(steps.beside.map(bareText)), dateNames(language.id)))
    return null;
  const isPlanned = PLANNED.has(step.name);
  const now = isPlanned ? new Date(dayAfter(dates.now, AHEAD_DAYS)) : dates.now;
  const time = readPlacedTime(rest, { ...dates, now });
  // Somewhere on earth it is tomorrow already.
  if (time === null || (!isPlanned && time.date > dayAfter(dates.now, 1))) return null;
  return { step: step.name, time };
}

interface FoundStep {
  name: ToldStep;
  rest: string;
  length: number;
}

/** The longest word that the text begins with; in Japanese, Chinese and Korean the date comes first. */
function longestStep(text: string, words: NonNullable<Language['steps']>['words']): FoundStep | null {
  let longest: FoundStep | null = null;
  for (const [name, texts] of Object.entries(words) as [ToldStep, string[]][]) {
    for (const word of texts.map(bareText)) {
      if (word.length <= (longest?.length ?? 0)) continue;
      const rest = besides(word, text);
      if (rest !== null) longest = { name, rest, length: word.length };
    }
  }
  return longest;
}

function besides(word: string, text: string): string | null {
  if (text.startsWith(word)) {
    const rest = text.slice(word.length);
    return /^\p{L}/u.test(rest) && !/^[\p{Script=Han}\p{Script=Hangul}]/u.test(rest) ? null : rest;
  }
  const isAtEnd = /[\p{Script=Han}\p{Script=Hangul}]/u.test(word) && text.endsWith(word);
  return isAtEnd ? text.slice(0, -word.length) : null;
}

/** No word but those of a date. */
function isDateAlone(text: string, beside: ReadonlySet<string>, names: DateNames): boolean {
  return [...text.matchAll(WORDS)].every(
    ([word]) =>
      beside.has(word) || names.weekdays.has(word) || names.halves.has(word) || isMonth(word, names),
  );
}

function isMonth(word: string, { months }: DateNames): boolean {
  return (
    word.length >= SHORTEST_MONTH &&
    [...months.keys()].some((month) => month.replace('.', '').startsWith(word))
  );
}
