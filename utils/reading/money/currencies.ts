/** What the currencies themselves say, whatever the browser's version of Intl: an amount read twice must be one string. */

/** Currencies without decimals, and with three. Source: ISO 4217, list one, as of 2026. */
const WITHOUT_DECIMALS = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '),
);
const WITH_THREE = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Countries whose currency shares its sign with others. */
const COUNTRY_CURRENCY = new Map(
  (
    'US:USD CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD TW:TWD MX:MXN AR:ARS CL:CLP CO:COP UY:UYU ' +
    'SE:SEK NO:NOK DK:DKK IS:ISK JP:JPY CN:CNY IN:INR PK:PKR LK:LKR NP:NPR MU:MUR'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

/** Digits after the decimal mark. */
export function minorDigits(currency: string): 0 | 2 | 3 {
  if (WITHOUT_DECIMALS.has(currency)) return 0;
  return WITH_THREE.has(currency) ? 3 : 2;
}

/** @param country ISO 3166 code; null for all whose sign is theirs alone */
export function currencyOfCountry(country: string): string | null {
  return COUNTRY_CURRENCY.get(country) ?? null;
}
