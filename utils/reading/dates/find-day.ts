/** The first calendar day in a text, in the forms that shops print. Bare text in, see `bareText`. */
import type { DateNames, DateOrder } from './names';
import { findNamedDay } from './named-day';
import { dayAfter, fullYear, isoDay, latestPast } from './day';

export interface FoundDay {
  /** YYYY-MM-DD. */
  date: string;
  /** Where in the text the day stands: a time of day is looked for behind it, then before it. */
  start: number;
  end: number;
}

export interface DayContext {
  /** The page's language first. */
  names: readonly DateNames[];
  /** Whether the first of `names` is known to be the page's own language. */
  isDeclared: boolean;
  /** Order of day and month in digits; null where nothing tells. */
  order: DateOrder | null;
  now: Date;
}

/** Eras of Japan: name or letter -> the year before its first. */
const ERAS: [RegExp, number][] = [
  [/(?:令和|(?<!\p{L})r) ?(\d{1,2}|元)[年./-] ?(\d{1,2})[月./-] ?(\d{1,2})日?/u, 2018],
  [/(?:平成|(?<!\p{L})h) ?(\d{1,2}|元)[年./-] ?(\d{1,2})[月./-] ?(\d{1,2})日?/u, 1988],
];
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const EAST_ASIAN = /(?<!\d)(?:(\d{4}|\d{2}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/u;
/** Day, month and year, or the other way round, as digits. */
export const DIGITS = /(?<![\d.,/-])(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{1,2})(?![\d/-]|[.,]\d)/u;

/** Null when there is no day, none that exists, or digits that could be either of two days. */
export function findDay(text: string, context: DayContext): FoundDay | null {
  return (
    findEra(text) ??
    findIso(text) ??
    findEastAsian(text, context.now) ??
    findNamed(text, context) ??
    findDigits(text, context)
  );
}

function findEra(text: string): FoundDay | null {
  for (const [pattern, before] of ERAS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const year = before + (match[1] === '元' ? 1 : Number(match[1]));
    return found(match, isoDay({ year, month: Number(match[2]), day: Number(match[3]) }));
  }
  return null;
}

function findIso(text: string): FoundDay | null {
  const match = ISO.exec(text);
  return (
    match && found(match, isoDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }))
  );
}

function findEastAsian(text: string, now: Date): FoundDay | null {
  const match = EAST_ASIAN.exec(text);
  if (!match) return null;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (match[1] === undefined) return found(match, latestPast(month, day, now));
  return found(match, isoDay({ year: fullYear(match[1]), month, day }));
}

/** The page's own language decides; where it isn't declared, all that find a day must agree ("listopad" is October or November). */
function findNamed(text: string, { names, isDeclared, now }: DayContext): FoundDay | null {
  let agreed: FoundDay | null = null;
  for (const [index, language] of names.entries()) {
    const day = findNamedDay(text, language, now);
    if (day && isDeclared && index === 0) return day;
    if (day && agreed && day.date !== agreed.date) return null;
    agreed ??= day;
  }
  return agreed;
}

function findDigits(text: string, { order, now }: DayContext): FoundDay | null {
  const match = DIGITS.exec(text);
  const [, first = '', separator, second = '', third = ''] = match ?? [];
  if (!match || first.length === 3) return null;
  const [a, b] = [Number(first), Number(second)];
  if (first.length === 4) return found(match, isoDay({ year: a, month: b, day: Number(third) }));
  if (third.length === 1 || (third.length === 2 && order === 'year-first')) {
    if (first.length !== 2 || order !== 'year-first') return null;
    return found(match, isoDay({ year: fullYear(first), month: b, day: Number(third) }));
  }
  const year = fullYear(third);
  const dayFirst = isoDay({ year, month: b, day: a });
  const monthFirst = isoDay({ year, month: a, day: b });
  // All the world that writes dots puts the day first.
  const known = separator === '.' ? 'day-first' : order;
  return found(match, choose(dayFirst, monthFirst, known, dayAfter(now, 2)));
}

/** The one that exists, that the order says, or that isn't still to come; null where neither of these tells. */
function choose(
  dayFirst: string | null,
  monthFirst: string | null,
  order: DateOrder | null,
  horizon: string,
): string | null {
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  const past = [dayFirst, monthFirst].filter((day) => day <= horizon);
  return past.length === 1 ? (past[0] ?? null) : null;
}

function found(match: RegExpExecArray, date: string | null): FoundDay | null {
  return date === null ? null : { date, start: match.index, end: match.index + match[0].length };
}
