/** In which country a page sells: evidence for the currency of a shared sign, and for the law that applies. */
import type { StoreProfile } from '@/store-profiles/schema';
import { validLocale } from './dates/names';

/** Country codes of the net that are sold as words: they say nothing of a country. */
const SOLD_AS_WORDS = new Set(
  'ac ai am bz cc cd co fm gg gl im io la ly me nu sc sh so st to tv vc ws eu su'.split(' '),
);

export interface Market {
  /** ISO 3166 code, only where more than the address says so; else null. */
  country: string | null;
  /** Countries that come into question, the likeliest first. */
  countries: string[];
}

/**
 * A store of one country sells there. One of several sells where its address or the page's language says, if that is
 * one of them. Of an unknown shop, address and language must agree.
 */
export function marketOf(url: URL, language: string, store: Pick<StoreProfile, 'countries'> | null): Market {
  const known = (store?.countries ?? []).filter((country) => country !== 'EU');
  const ofAddress = countryOfHost(url.hostname);
  const tag = validLocale(language);
  const locale = tag === null ? null : new Intl.Locale(tag);
  const countries = [...new Set([known.length === 1 ? known[0] : null, ofAddress, locale?.region])].filter(
    (country): country is string => typeof country === 'string',
  );
  const single = known.length === 1 ? (known[0] ?? null) : null;
  const among = [ofAddress, locale?.region].find((country) => country && known.includes(country)) ?? null;
  const agreed = ofAddress !== null && locale?.maximize().region === ofAddress ? ofAddress : null;
  return { country: single ?? (store ? among : agreed), countries };
}

function countryOfHost(host: string): string | null {
  const end = /\.([a-z]{2})\.?$/u.exec(host.toLowerCase())?.[1];
  if (end === undefined || SOLD_AS_WORDS.has(end)) return null;
  return end === 'uk' ? 'GB' : end.toUpperCase();
}
