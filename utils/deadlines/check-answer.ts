/** The check of an answer before it is put on record. */
import * as v from 'valibot';
import type { Question } from './questions';

const day = v.pipe(v.string(), v.isoDate(), v.check(exists));

/**
 * @param question as it is put to the shopper
 * @param untrusted what came as its answer
 * @param latest the latest day (YYYY-MM-DD) that can be answered
 * @returns null when it isn't an answer to the question
 */
export function checkAnswer({ ask, options }: Question, untrusted: unknown, latest: string): string[] | null {
  const known = v.picklist(options);
  const answer = ask === 'received' ? v.pipe(day, v.maxValue(latest), v.minValue('1995-01-01')) : known;
  const most = ask === 'exceptions' ? options.length : 1;
  const checked = v.safeParse(v.pipe(v.array(answer), v.maxLength(most)), untrusted);
  return checked.success ? [...new Set(checked.output)] : null;
}

/** 30 February is written like a day and is none. */
function exists(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
