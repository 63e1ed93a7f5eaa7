/** Texts whose catalogue key is data: why a deadline is as it is, and what went wrong. */
import type { Explanation } from '../deadlines/deadline';
import { formatDay, formatDuration, formatInstant } from './format';
import { t } from './translate';

const MINUTE = 60_000;

type Key = Parameters<typeof t>[0];

/** The sentence that explains a deadline, or another reading of it. */
export function explanationOf({ explanation }: { explanation: Explanation }): string {
  return textOf(explanation);
}

/** What went wrong and what to do; a key the catalogue doesn't know still gives a plain sentence. */
export function problemText(key: string): string {
  return textOf({ key, values: {} }) || t('problem.unknown');
}

/** The catalogue's text for a key that comes as data. */
export function textOf({ key, values }: Explanation): string {
  // The compiler can't know a key that comes with the data; a test sees to it that each one is in the catalogue.
  return t(key as Key, Object.entries(values).map(([name, value]) => written(name, value)) as never);
}

/** A value's name says what it is: see `Explanation`. */
function written(name: string, value: string): string {
  if (name.endsWith('At')) return formatInstant(value);
  if (name.endsWith('Day')) return formatDay(value);
  if (name.endsWith('Minutes')) return formatDuration(Number(value) * MINUTE, 'long');
  return value;
}
