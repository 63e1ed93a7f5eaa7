/** The time of day behind a date, with its offset from UTC where it is printed. Bare text in, see `bareText`. */
import type { DateNames } from './names';

export interface TimeOfDay {
  /** HH:MM:SS, 24 hours. */
  time: string;
  /** Minutes east of UTC, or null where the text doesn't say. */
  offset: number | null;
}

const TIME =
  /(?<![\d:.,])(\d{1,2}) ?(?:[:：]|h(?=\d| \d)|[時点點时시](?=\d| \d)) ?(\d{2})(?:[:分분] ?(\d{2})(?!\d))?(?!\d)/u;
const DOTTED_TIME = /(?<![\d:.,])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/u;
/** "3 PM", "15 Uhr": an hour alone counts only with a word for it behind. */
const HOUR = /(?<![\d:.,])(\d{1,2}) ?(am|pm|a\. ?m\.|p\. ?m\.|uhr|[時时点點시](?!\d))/u;
const OFFSET = /^(?:[.,]\d+)? ?(?:(?:gmt|utc)? ?([+-])(\d{2}):?(\d{2})|(gmt|utc|z))(?![\p{L}\d])/u;

/**
 * @param rest the text behind the date
 * @returns null when no time is printed, or one that no clock shows
 */
export function findTime(rest: string, names: readonly DateNames[]): TimeOfDay | null {
  const match = TIME.exec(rest) ?? (names[0]?.timeHasDot ? DOTTED_TIME.exec(rest) : null) ?? HOUR.exec(rest);
  if (!match) return null;
  const isHourAlone = match[0].search(/\D\d/u) === -1;
  const [, hours = '', minutes = '', seconds] = match;
  const behind = rest.slice(match.index + (isHourAlone ? hours.length : match[0].length));
  const hour = hourOf(Number(hours), halfBeside(rest.slice(0, match.index), behind, names));
  const minute = isHourAlone ? 0 : Number(minutes);
  const second = seconds === undefined ? 0 : Number(seconds);
  if (hour === null || minute > 59 || second > 59) return null;
  return {
    time: [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':'),
    offset: offsetOf(behind),
  };
}

/** 12 AM is midnight, 12 PM noon; 15 PM is what a shop with a wrong format prints for 15. */
function hourOf(hour: number, half: 0 | 12 | null): number | null {
  if (hour > 23) return null;
  if (half === null || hour > 12) return hour;
  return (hour % 12) + half;
}

/** The word for morning or afternoon just before or just behind the time, in any of the languages. */
function halfBeside(before: string, behind: string, names: readonly DateNames[]): 0 | 12 | null {
  const [left, right] = [lettersOf(before.slice(-12)), lettersOf(behind.slice(0, 12))];
  for (const { halves } of names) {
    for (const [word, half] of halves) {
      const letters = lettersOf(word);
      if (isWord(right, letters, 'start') || isWord(left, letters, 'end')) return half;
    }
  }
  return null;
}

/** "p. m." and "PM" are the same letters; Bulgarian has a word for the hour ("ч.") before them. */
function lettersOf(text: string): string {
  return text
    .replaceAll('.', '')
    .replaceAll(/(?<![\p{L}\d])([ap]) m(?!\p{L})/gu, '$1m')
    .replace(/^ ?ч /u, '')
    .trim();
}

function isWord(text: string, word: string, side: 'start' | 'end'): boolean {
  if (word === '') return false;
  if (side === 'start') return text.startsWith(word) && !/^[a-zα-ωа-я]/u.test(text.slice(word.length));
  return text.endsWith(word) && !/[a-zα-ωа-я]$/u.test(text.slice(0, -word.length));
}

function offsetOf(behind: string): number | null {
  const match = OFFSET.exec(behind);
  if (!match) return null;
  if (match[4] !== undefined) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (minutes > 14 * 60) return null;
  return match[1] === '-' ? -minutes : minutes;
}
