/** Quoted text -> when an order was placed. What can't be read for sure is null, never a default. */
import type { PlacedTime } from '@/utils/orders/order';
import type { Language } from '@/store-profiles/schema';
import { clockTime, dayOf } from '../deadlines/zoned-time';
import { dateNames, validLocale, type DateNames, type DateOrder } from './dates/names';
import { dayAfter } from './dates/day';
import { findDay, type FoundDay } from './dates/find-day';
import { findTime, type TimeOfDay } from './dates/time-of-day';
import { bareText } from './plain-text';

export interface DateContext {
  /** The page's own language tag, '' where it declares none. */
  language: string;
  languages: readonly Pick<Language, 'id' | 'months'>[];
  /** Tag of the profile, for pages that don't say their language. */
  locale: string | null;
  /** What the profile says of the order of digits. */
  dateOrder: DateOrder | null;
  /** The store's time zone: turns a time of day into an instant. */
  timeZone: string | null;
  /** The shopper's, by which "today" is meant where the store's isn't known. */
  shopperTimeZone: string;
  now: Date;
}

/**
 * Reads dates in any local form, with or without a time of day.
 * @param text as quoted, or the value of a `datetime` attribute
 */
export function readPlacedTime(text: string, context: DateContext): PlacedTime | null {
  const bare = bareText(text);
  const epoch = readEpoch(bare);
  if (epoch !== null) return placedAt(epoch, context);
  const declared = validLocale(context.language) ?? validLocale(context.locale);
  const names = namesOf(declared, context);
  const isDeclared = declared !== null;
  const order = context.dateOrder ?? (isDeclared ? orderIn(names[0], context) : null);
  const day =
    findDay(bare, { names, isDeclared, order, now: context.now }) ?? findRelativeDay(bare, names, context);
  if (!day) return null;
  const time = findTime(bare.slice(day.end), names) ?? findTime(bare.slice(0, day.start), names);
  return { date: day.date, instant: null, ...instantOf(day.date, time, context) };
}

/** As the page's language writes digits; where its countries differ, as the profile's locale does. */
function orderIn(names: DateNames | undefined, { locale }: DateContext): DateOrder | null {
  const fallback = validLocale(locale);
  return names?.order ?? (fallback === null ? null : dateNames(fallback).order);
}

/** Names in the declared language, those of the profiles handed in, and English, each language once. */
function namesOf(declared: string | null, { languages }: DateContext): DateNames[] {
  const profiles = new Map(languages.map((language) => [language.id, language]));
  const tags = [...(declared === null ? [] : [declared]), ...profiles.keys()];
  const primary = new Set<string>();
  return tags.flatMap((tag) => {
    const language = new Intl.Locale(tag).language;
    if (primary.has(language)) return [];
    primary.add(language);
    return [dateNames(tag, profiles.get(language)?.months)];
  });
}

/** "Today", "gestern", "2日前" where it is a word of its own. */
function findRelativeDay(text: string, names: readonly DateNames[], context: DateContext): FoundDay | null {
  for (const { relative } of names) {
    for (const [word, days] of relative) {
      const at = text.indexOf(word);
      if (
        at === -1 ||
        /\p{L}$/u.test(withoutHan(text.slice(0, at))) ||
        /^\p{L}/u.test(withoutHan(text.slice(at + word.length)))
      ) {
        continue;
      }
      const today = dayOf(context.now.toISOString(), context.timeZone ?? context.shopperTimeZone);
      return { date: dayAfter(new Date(today), days), start: at, end: at + word.length };
    }
  }
  return null;
}

/** Japanese and Chinese write no spaces: there a word may stand next to any other. */
function withoutHan(text: string): string {
  return text.replaceAll(/[\p{Script=Han}\p{Script=Hiragana}]/gu, ' ');
}

function instantOf(
  date: string,
  time: TimeOfDay | null,
  context: DateContext,
): Pick<PlacedTime, 'instant'> | PlacedTime | null {
  if (!time) return null;
  if (time.offset === null) {
    return context.timeZone === null ? null : { instant: clockTime(date, time.time, context.timeZone) };
  }
  const local = Date.parse(`${date}T${time.time}Z`);
  const instant = new Date(local - time.offset * 60_000).toISOString();
  return context.timeZone === null ? { instant } : placedAt(instant, context);
}

function placedAt(instant: string, { timeZone }: DateContext): PlacedTime {
  return { date: timeZone === null ? instant.slice(0, 10) : dayOf(instant, timeZone), instant };
}

/** Seconds or milliseconds since 1970, as data printed in pages has them; from September 2001 on. */
function readEpoch(text: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/u.test(text)) return null;
  return new Date(Number(text.padEnd(13, '0'))).toISOString();
}
