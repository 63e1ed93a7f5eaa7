/** Quoted text -> an amount and its currency. What can't be read for sure is null, never a default. */
import type { Money } from '@/utils/orders/order';
import { decimalOf } from './money/amount';
import { currencyOfCountry, minorDigits } from './money/currencies';
import { signAt, type Sign } from './money/signs';
import { validLocale } from './dates/names';
import { QUOTE_LIMIT } from './observation';
import { plainText } from './plain-text';

export interface MoneyContext {
  /** The page's language tag, or the profile's locale, or ''. */
  locale: string;
  /** Currency the profile names for these pages. */
  profileCurrency: string | null;
  /** Countries that come into question, the likeliest first: they only choose among the currencies a sign can mean. */
  countries: readonly string[];
}

/** A number, its grouping and decimal marks; spaces only between groups of three. */
const NUMBER = /\d+(?:[.,']\d+| \d{3}(?!\d))*/gu;

interface Candidate {
  digits: string;
  /** What follows the digits. */
  after: string;
  left: Sign | null;
  right: Sign | null;
  isNegative: boolean;
}

/**
 * Reads the first amount that stands beside a currency sign or code, else the only number there is.
 * The currency follows from the text; a sign that several share ("$", "kr", "¥") from the profile, then a country
 * that has it, then what the sign means where the page's language is spoken. Never from the shop's domain alone.
 */
export function readMoney(text: string, context: MoneyContext): Money | null {
  const plain = plainText(withoutRaised(text))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll(/[’‘´`]/gu, "'");
  const numbers = [...plain.matchAll(NUMBER)].flatMap(split).map((number) => candidateAt(plain, number));
  const money = numbers.find(({ left, right }) => left !== null || right !== null);
  const chosen = money ?? (numbers.length === 1 ? numbers[0] : undefined);
  if (!chosen) return null;
  const currency = currencyOf(chosen, context);
  const locale = validLocale(context.locale);
  const amount = decimalOf(withSmallCents(chosen), {
    minorDigits: currency === null ? null : minorDigits(currency),
    decimalMark: locale && decimalMark(locale),
  });
  if (amount === null) return null;
  return { amount: chosen.isNegative && /[1-9]/u.test(amount) ? `-${amount}` : amount, currency };
}

/** "2026 100": the first group is too long, so these are two numbers. */
function split(match: RegExpExecArray): { digits: string; at: number }[] {
  const [digits] = match;
  const space = digits.indexOf(' ');
  if (space <= 3) return [{ digits, at: match.index }];
  return [
    { digits: digits.slice(0, space), at: match.index },
    { digits: digits.slice(space + 1), at: match.index + space + 1 },
  ];
}

/**
 * Looks around a number: sign, then minus, then number, with no more than a space between them ("€ -12", "-$12").
 * Only a minus that touches counts: a dash with spaces around it separates.
 */
function candidateAt(text: string, { digits, at }: { digits: string; at: number }): Candidate {
  const before = text.slice(0, at);
  const after = text.slice(at + digits.length);
  const left = signAt(before.replace(/[-−(+]$/u, ''), 'end');
  const inner = left === null ? /(?<![\p{L}\d])[-−]$/u.test(before) : /[-−]$/u.test(before);
  const lead = left === null ? '' : before.trimEnd().slice(0, -left.text.length - (inner ? 1 : 0));
  const right = signAt(after.replace(/^[.,][-–—]{1,2}|^[-−)]/u, ''), 'start');
  const isNegative =
    inner ||
    /^[-−] $/u.test(before) ||
    /^[-−] ?$|[\s:][-−]$/u.test(lead) ||
    /^[-−](?![-−\d])/u.test(after) ||
    /^\(.*\)$/u.test(text);
  return { digits, after, left, right, isNegative };
}

/** An ISO code on either side, else a sign that means one currency, else a shared one, for which evidence decides. */
function currencyOf({ left, right }: Candidate, context: MoneyContext): string | null {
  const signs = [left, right].filter((sign) => sign !== null);
  const sign =
    signs.find(({ isCode }) => isCode) ?? signs.find(({ currencies }) => currencies.length === 1) ?? signs[0];
  if (!sign) return context.profileCurrency;
  if (sign.currencies.length === 1) return sign.currencies[0] ?? null;
  const fits = (currency: string | null): currency is string =>
    currency !== null && sign.currencies.includes(currency);
  if (fits(context.profileCurrency)) return context.profileCurrency;
  const byCountry = context.countries.map(currencyOfCountry).find(fits);
  if (byCountry) return byCountry;
  const locale = validLocale(context.locale);
  if (locale === null) return null;
  const bare = sign.text.replace(/\.$/u, '');
  const read = sign.currencies.find((currency) => signIn(locale, currency) === bare);
  if (read) return read;
  const home = currencyOfCountry(new Intl.Locale(locale).maximize().region ?? '');
  return fits(home) ? home : null;
}

/** How a language writes a currency: "$" is the US dollar to English and German readers, and no currency to French ones. */
const signIn = remembering((locale: string, currency: string): string => {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? '';
  return plainText(sign).toLowerCase().replace(/\.$/u, '');
});

const decimalMark = remembering(
  (locale: string): string | null =>
    new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? null,
);

/** Making formatters is slow, and a page has hundreds of amounts. Locales come from pages, so what is kept is bounded. */
function remembering<Keys extends string[], Value>(make: (...keys: Keys) => Value): (...keys: Keys) => Value {
  const known = new Map<string, Value>();
  return (...keys) => {
    const key = keys.join(' ');
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const value = make(...keys);
    if (known.size < 500) known.set(key, value);
    return value;
  };
}

/** "12€50" is how some French shops print 12.50 €. */
function withSmallCents({ digits, right, after }: Candidate): string {
  const cents = right === null ? null : /^ ?€ ?(\d{2})(?!\d)/u.exec(after);
  return cents && /^\d+$/u.test(digits) ? `${digits}.${cents[1]}` : digits;
}

/** Raised digits are cents when they are two behind a price, and footnotes otherwise; folding would make them digits. */
function withoutRaised(text: string): string {
  return text
    .slice(0, QUOTE_LIMIT)
    .replaceAll(/([$€£] ?\d{1,6})?([⁰¹²³⁴-⁹]+)/gu, (_, price: string | undefined, raised: string) => {
      if (price === undefined) return '';
      return raised.length === 2 ? `${price}.${raised}` : price;
    });
}
