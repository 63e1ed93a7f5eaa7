/** The check of an answer before it is put on record. */
import * as v from 'valibot';
import type { Question } from './questions';

const DAY = 86_400_000;
/** Wherever the shopper is, no later day than tomorrow's UTC has begun; what is planned is so within two years. */
const AHEAD = { come: DAY, planned: 730 * DAY };
const EARLIEST = '1995-01-01';

const day = v.pipe(v.string(), v.isoDate(), v.check(exists), v.minValue(EARLIEST));

/**
 * @param question as it is put to the shopper
 * @param untrusted what came as its answer
 * @param now milliseconds since 1970
 * @returns null when it isn't an answer to the question
 */
export function checkAnswer({ ask, options }: Question, untrusted: unknown, now: number): string[] | null {
  const latest = new Date(now + (ask === 'received' ? AHEAD.come : AHEAD.planned)).toISOString();
  const answer = options.length > 0 ? v.picklist(options) : v.pipe(day, v.maxValue(latest.slice(0, 10)));
  const most = ask === 'exceptions' ? options.length : 1;
  const checked = v.safeParse(v.pipe(v.array(answer), v.maxLength(most)), untrusted);
  return checked.success ? [...new Set(checked.output)] : null;
}

/** 30 February is written like a day and is none. */
function exists(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
