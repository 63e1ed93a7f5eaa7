/** The names that dates are made of in one language, taken from Intl: months, weekdays, parts of the day, today and yesterday. */
import { bareText } from '../plain-text';

export interface DateNames {
  /** Bare month name -> 1 … 12, in every case and length that Intl knows. */
  months: ReadonlyMap<string, number>;
  /** Bare names of weekdays, long and short: some look like months ("mar." is Tuesday and March). */
  weekdays: ReadonlySet<string>;
  /** Bare words for the two halves of the day -> hours to add. */
  halves: ReadonlyMap<string, 0 | 12>;
  /** Bare words for a day -> days from now: today 0, yesterday -1, the day before -2. */
  relative: ReadonlyMap<string, number>;
  /** Whether "15.17" is how this language writes a time. */
  timeHasDot: boolean;
  /** In which order this locale writes day, month and year in digits; null where its countries differ. */
  order: DateOrder | null;
}

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** Halves of the day that Intl names differently from version to version. */
const HALVES: [string, 0 | 12][] = [
  ...['am', 'a.m.', 'a. m.', '午前', '上午', '早上', '凌晨', '오전'].map((word): [string, 0] => [word, 0]),
  ...['pm', 'p.m.', 'p. m.', '午後', '下午', '晚上', '오후'].map((word): [string, 12] => [word, 12]),
];

/** English in one country puts the month first, in the others the day. */
const ORDER_VARIES = new Set(['en']);

const known = new Map<string, DateNames>();

/**
 * @param locale BCP 47 tag, valid
 * @param extra month names that Intl lacks, January first
 */
export function dateNames(locale: string, extra: readonly (readonly string[])[] = []): DateNames {
  const key = `${locale} ${extra.length}`;
  const names = known.get(key) ?? collect(locale, extra);
  // Locales come from pages: a hostile one must not fill the memory.
  if (known.size < 100) known.set(key, names);
  return names;
}

/** A tag from a page or profile as Intl takes it, or null. `zh_CN` is a common slip for `zh-CN`. */
export function validLocale(tag: string | null | undefined): string | null {
  if (!tag || tag.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function collect(locale: string, extra: readonly (readonly string[])[]): DateNames {
  return {
    months: monthNames(locale, extra),
    weekdays: weekdayNames(locale),
    halves: halfNames(locale),
    relative: relativeNames(locale),
    timeHasDot: timeHasDot(locale),
    order: orderOf(locale),
  };
}

function monthNames(locale: string, extra: readonly (readonly string[])[]): Map<string, number> {
  const names = new Map<string, number>();
  const formats: Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric', year: 'numeric' },
    { month: 'long' },
    { month: 'short', day: 'numeric', year: 'numeric' },
    { month: 'short' },
  ];
  for (const options of formats) {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const name = nameOf(format.formatToParts(Date.UTC(2026, month - 1, 15)), 'month');
      if (/^\D{2,}$/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
  extra.forEach((list, index) => list.forEach((name) => names.set(bareText(name), index + 1)));
  return names;
}

function weekdayNames(locale: string): Set<string> {
  const names = new Set<string>();
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1)
      names.add(nameOf(format.formatToParts(Date.UTC(2026, 0, day)), 'weekday'));
  }
  return names;
}

function halfNames(locale: string): Map<string, 0 | 12> {
  const names = new Map<string, 0 | 12>(HALVES);
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  for (const hour of [3, 15]) {
    const name = nameOf(format.formatToParts(Date.UTC(2026, 0, 1, hour)), 'dayPeriod');
    if (name !== '') names.set(name, hour < 12 ? 0 : 12);
  }
  return names;
}

function relativeNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const days of [0, -1, -2]) {
    const name = bareText(format.format(days, 'day'));
    if (!/\d/u.test(name)) names.set(name, days);
  }
  return names;
}

function timeHasDot(locale: string): boolean {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.formatToParts(0).some(({ type, value }) => type === 'literal' && value === '.');
}

function orderOf(locale: string): DateOrder | null {
  const { language, region } = new Intl.Locale(locale);
  if (ORDER_VARIES.has(language) && region === undefined) return null;
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const first = format.formatToParts(0).find(({ type }) => type !== 'literal')?.type;
  return first === 'day' || first === 'month' || first === 'year' ? `${first}-first` : null;
}

/** A part's bare text without the dot of an abbreviation. */
function nameOf(parts: Intl.DateTimeFormatPart[], type: 'month' | 'weekday' | 'dayPeriod'): string {
  const value = bareText(parts.find((part) => part.type === type)?.value ?? '');
  return type === 'dayPeriod' ? value : value.replace(/\.$/u, '');
}
