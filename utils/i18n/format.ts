/** Dates, amounts and durations as the shopper's language writes them. */
import type { Money } from '../orders/order';
import { dates, daysFromNow, numbers } from './formatters';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "€129.90"; without a known currency the bare amount, never a guessed sign. */
export function formatMoney({ amount, currency }: Money): string {
  const value = Number(amount);
  if (!Number.isFinite(value)) return [amount, currency].filter(Boolean).join(' ');
  try {
    const plain = numberFormat(currency, {});
    const digits = Math.max(fractionOf(amount), plain.resolvedOptions().minimumFractionDigits ?? 0);
    return numberFormat(currency, { minimumFractionDigits: digits }).format(value);
  } catch {
    // A page may print a currency that is none: then both stand as they were read.
    return [amount, currency].filter(Boolean).join(' ');
  }
}

/** A calendar day, `YYYY-MM-DD`, which has no time zone of its own: "22 Nov 2026". What is no date is given back as it is. */
export function formatDay(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return dates({ dateStyle: 'medium', timeZone: 'UTC' }).format(instant);
}

/** The day of an instant in the shopper's time zone: "22 Nov 2026". */
export function formatDate(iso: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  return dates({ dateStyle: 'medium' }).format(instant);
}

/** An instant in the shopper's time zone, with the zone's name, because a store may count in another. */
export function formatInstant(iso: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  return dateAndTime(instant, { year: 'numeric' });
}

/**
 * An instant as one would say it at `now`: "today, 14:30 CET", "tomorrow, 09:00 CET", "3 Dec, 12:00 CET"; in another
 * year with the year.
 * @param now milliseconds since 1970
 */
export function formatNear(iso: string, now: number): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const days = Math.round((startOfDay(instant) - startOfDay(new Date(now))) / DAY);
  if (Math.abs(days) > 1) {
    const isSameYear = instant.getFullYear() === new Date(now).getFullYear();
    return isSameYear ? dateAndTime(instant, {}) : formatInstant(iso);
  }
  const day = daysFromNow().format(days, 'day');
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  return `${day}, ${dates(time).format(instant)}`;
}

/** How long, in the two largest units that matter: "3 days 4 hr", "2 hr 5 min", "4 min 09 sec". Never negative. */
export function formatDuration(milliseconds: number, display: 'short' | 'long' = 'short'): string {
  const left = Math.max(0, milliseconds);
  if (left >= DAY) return parts(display, [left / DAY, 'day'], [(left % DAY) / HOUR, 'hour']);
  if (left >= HOUR) return parts(display, [left / HOUR, 'hour'], [(left % HOUR) / MINUTE, 'minute']);
  return parts(display, [left / MINUTE, 'minute'], [(left % MINUTE) / 1000, 'second']);
}

function dateAndTime(instant: Date, year: Pick<Intl.DateTimeFormatOptions, 'year'>): string {
  return dates({
    day: 'numeric',
    month: 'short',
    ...year,
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(instant);
}

/** Midnight of the shopper's own day. Days of 23 and 25 hours are why the difference is rounded. */
function startOfDay(instant: Date): number {
  return new Date(instant.getFullYear(), instant.getMonth(), instant.getDate()).getTime();
}

function parts(
  display: 'short' | 'long',
  ...amounts: [number, 'day' | 'hour' | 'minute' | 'second'][]
): string {
  const shown = amounts.map(([amount, unit]) => [Math.floor(amount), unit] as const);
  const kept = shown.filter(([amount], index) => amount > 0 || (index > 0 && shown[0]?.[0] === 0));
  return kept
    .map(([amount, unit]) => numbers({ style: 'unit', unit, unitDisplay: display }).format(amount))
    .join(' ');
}

function numberFormat(currency: string | null, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const style = currency === null ? {} : ({ style: 'currency', currency } as const);
  return numbers({ ...style, ...options });
}

function fractionOf(amount: string): number {
  return Math.min(amount.split('.')[1]?.length ?? 0, 4);
}

/** "3 kB", "1.2 MB", in the shopper's language; a thousand bytes to the kilobyte, as file managers count. */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unit = units[step] ?? 'byte';
  const size = bytes / 1000 ** step;
  const digits = size < 10 && step > 0 ? 1 : 0;
  return numbers({ style: 'unit', unit, maximumFractionDigits: digits }).format(size);
}
