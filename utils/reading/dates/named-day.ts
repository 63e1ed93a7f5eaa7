/** Days with the month's name: "3 November 2026", "Nov 3rd, 2026", "3 de nov. de 2026", "2026. november 3.", "23-Nov-26". */
import { fullYear, isoDay, latestPast } from './day';
import type { FoundDay } from './find-day';
import type { DateNames } from './names';

interface Token {
  text: string;
  kind: 'number' | 'word' | 'mark';
  start: number;
  end: number;
}

/** Shortest beginning of a month's name that counts as its abbreviation. */
const SHORTEST = 3;
/** Marks and short words ("of", "de", "rd", "г") that may stand between a month and its number. */
const MOST_FILLERS = 3;
const LONGEST_FILLER = 3;
const FILLER_MARKS = new Set(['.', ',', '-', '/', "'", '°', 'º', 'ª']);

/** The first day that has a year, else the first without one, which is then the latest past. */
export function findNamedDay(text: string, names: DateNames, now: Date): FoundDay | null {
  const tokens = tokenise(text);
  let months = tokens.flatMap((token, at) => {
    const month = token.kind === 'word' ? monthOf(token.text, names) : null;
    return month === null ? [] : [{ at, month, isWeekday: names.weekdays.has(token.text) }];
  });
  // "mar, 3 nov 2026": where another month stands, the ambiguous word is Tuesday.
  if (months.some(({ isWeekday }) => !isWeekday)) months = months.filter(({ isWeekday }) => !isWeekday);
  const days = months.map(({ at, month }) => dayAt(tokens, at, month));
  const complete = days.find((day) => day !== null && day.year !== null) ?? days.find((day) => day !== null);
  if (!complete) return null;
  const { year, month, day, start, end } = complete;
  const date = year === null ? latestPast(month, day, now) : isoDay({ year, month, day });
  return date === null ? null : { date, start, end };
}

interface NamedDay {
  year: number | null;
  month: number;
  day: number;
  start: number;
  end: number;
}

/** Puts together what stands around a month: the day before it or behind it, the year at either end. */
function dayAt(tokens: Token[], at: number, month: number): NamedDay | null {
  const before = numberBeside(tokens, at, -1);
  const after = numberBeside(tokens, at, 1);
  if (before !== null && isDay(tokens, before)) {
    const year = after !== null && isYear(tokens, after, true) ? after : null;
    return made(tokens, month, before, [before, at, year ?? at], year);
  }
  if (after === null || !isDay(tokens, after)) return null;
  if (before !== null && isYear(tokens, before, false))
    return made(tokens, month, after, [before, after], before);
  const next = numberBeside(tokens, after, 1);
  const year = next !== null && isYear(tokens, next, true) ? next : null;
  return made(tokens, month, after, [at, year ?? after], year);
}

/** @param span positions of the tokens that the date is made of */
function made(tokens: Token[], month: number, day: number, span: number[], year: number | null): NamedDay {
  return {
    year: year === null ? null : fullYear(tokens[year]?.text ?? ''),
    month,
    day: Number(tokens[day]?.text),
    start: tokens[Math.min(...span)]?.start ?? 0,
    end: tokens[Math.max(...span)]?.end ?? 0,
  };
}

/** The nearest number on one side, over a few fillers; null when something else stands between. */
function numberBeside(tokens: Token[], from: number, step: 1 | -1): number | null {
  for (let at = from + step, fillers = 0; fillers <= MOST_FILLERS; at += step, fillers += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'number') return at;
    if (token.kind === 'word' ? token.text.length > LONGEST_FILLER : !FILLER_MARKS.has(token.text))
      return null;
  }
  return null;
}

function isDay(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.text.length <= 2 && !isTime(tokens, at);
}

/** Four digits, or two where they can't be a time or a count: behind a dash or an apostrophe, or at the end. */
function isYear(tokens: Token[], at: number, mayBeShort: boolean): boolean {
  const digits = tokens[at]?.text ?? '';
  if (digits.length === 4) return !isTime(tokens, at);
  if (!mayBeShort || digits.length !== 2 || isTime(tokens, at)) return false;
  return at === tokens.length - 1 || ['-', '/', "'"].includes(tokens[at - 1]?.text ?? '');
}

/** Part of "15:17", on either side of the colon, or of "15h17". */
function isTime(tokens: Token[], at: number): boolean {
  const [previous, next, afterNext] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (next?.text === ':' || (previous?.text === ':' && tokens[at - 2]?.kind === 'number')) return true;
  return next?.text === 'h' && afterNext?.kind === 'number';
}

/** By its whole name, or by a beginning that only one month has and no weekday is called. */
function monthOf(word: string, { months, weekdays }: DateNames): number | null {
  const known = months.get(word);
  if (known !== undefined) return known;
  if (word.length < SHORTEST || weekdays.has(word)) return null;
  const possible = new Set([...months].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  return possible.size === 1 ? ([...possible][0] ?? null) : null;
}

function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(/(\d+)|([\p{L}\p{M}]+)|\S/gu), (match) => ({
    text: match[0],
    kind: match[1] === undefined ? (match[2] === undefined ? 'mark' : 'word') : 'number',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
