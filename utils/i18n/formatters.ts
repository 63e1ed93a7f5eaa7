/**
 * Intl's formatters, made once and used again: making one costs more than using it a hundred times, and a list of
 * fifty orders needs hundreds of texts before it can be shown.
 */
import { language } from './language';

const made = new Map<string, unknown>();

export function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once('number', options, (tag) => new Intl.NumberFormat(tag, options));
}

export function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', options, (tag) => new Intl.DateTimeFormat(tag, options));
}

export function daysFromNow(): Intl.RelativeTimeFormat {
  return once('days', {}, (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
}

/** A formatter keeps the time zone it was made in; a shopper who travels gets a new one. */
function once<Formatter>(kind: string, options: object, make: (tag: string) => Formatter): Formatter {
  const tag = language();
  const key = [kind, tag, new Date().getTimezoneOffset(), JSON.stringify(options)].join(' ');
  const known = made.get(key);
  if (known !== undefined) return known as Formatter;
  const formatter = make(tag);
  made.set(key, formatter);
  return formatter;
}
