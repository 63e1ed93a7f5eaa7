/**
 * Currency signs as shops print them. Several currencies share one sign: which is meant is decided elsewhere, by
 * evidence; here stands only which come into question. Sources: CLDR symbols, and the prints seen on listed stores.
 */

/** Sign, folded to lower case -> the currencies it can stand for. */
const SIGNS: Record<string, string[]> = {
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  eur: ['EUR'],
  ευρω: ['EUR'],
  '£': ['GBP'],
  '₩': ['KRW'],
  원: ['KRW'],
  円: ['JPY'],
  '¥': ['JPY', 'CNY'],
  元: ['CNY', 'TWD', 'HKD'],
  nt元: ['TWD'],
  rmb: ['CNY'],
  'cn¥': ['CNY'],
  'jp¥': ['JPY'],
  '₹': ['INR'],
  rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  'rs.': ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['SEK', 'NOK', 'DKK', 'ISK'],
  skr: ['SEK'],
  dkr: ['DKK'],
  nkr: ['NOK'],
  kc: ['CZK'],
  kcs: ['CZK'],
  zl: ['PLN'],
  zł: ['PLN'],
  ft: ['HUF'],
  'ft.': ['HUF'],
  lei: ['RON'],
  лв: ['BGN'],
  'лв.': ['BGN'],
  лева: ['BGN'],
  kn: ['HRK'],
  '₺': ['TRY'],
  tl: ['TRY'],
  '₽': ['RUB'],
  руб: ['RUB'],
  'руб.': ['RUB'],
  '₴': ['UAH'],
  грн: ['UAH'],
  'грн.': ['UAH'],
  chf: ['CHF'],
  'fr.': ['CHF'],
  'sfr.': ['CHF'],
  din: ['RSD'],
  'din.': ['RSD'],
  km: ['BAM'],
  '₪': ['ILS'],
  '₫': ['VND'],
  đ: ['VND'],
  '฿': ['THB'],
  '₱': ['PHP'],
  rm: ['MYR'],
  rp: ['IDR'],
  'rp.': ['IDR'],
  '₦': ['NGN'],
  ksh: ['KES'],
  r: ['ZAR'],
  r$: ['BRL'],
  br$: ['BRL'],
  's/': ['PEN'],
  's/.': ['PEN'],
  dhs: ['AED'],
  'د.إ': ['AED'],
  'ر.س': ['SAR'],
  'ج.م': ['EGP'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU'],
  us$: ['USD'],
  'щ.д.': ['USD'],
  'us $': ['USD'],
  u$s: ['USD'],
  u$d: ['USD'],
  a$: ['AUD'],
  au$: ['AUD'],
  c$: ['CAD'],
  ca$: ['CAD'],
  can$: ['CAD'],
  nz$: ['NZD'],
  s$: ['SGD'],
  sg$: ['SGD'],
  hk$: ['HKD'],
  nt$: ['TWD'],
  mx$: ['MXN'],
  mex$: ['MXN'],
  ar$: ['ARS'],
  clp$: ['CLP'],
  col$: ['COP'],
  uy$: ['UYU'],
};

const CODES = new Set(Intl.supportedValuesOf('currency'));
const LONGEST_SIGN = 5;

const candidates = new Map(Object.entries(SIGNS));

export interface Sign {
  text: string;
  /** The currencies it can stand for. */
  currencies: readonly string[];
  /** ISO code, which needs no evidence and overrules a sign on the other side. */
  isCode: boolean;
}

/** The sign that ends a text ("Total: US$") or begins one (" € incl. tax"), the longest first, or null. */
export function signAt(text: string, side: 'end' | 'start'): Sign | null {
  const near = side === 'end' ? text.trimEnd() : text.trimStart();
  for (let length = Math.min(near.length, LONGEST_SIGN); length > 0; length -= 1) {
    const piece = side === 'end' ? near.slice(-length) : near.slice(0, length);
    const neighbour = side === 'end' ? near.slice(-length - 1, -length) : near.slice(length, length + 1);
    const sign = signOf(piece);
    if (sign && !joins(piece, neighbour, side)) return sign;
  }
  return null;
}

function signOf(piece: string): Sign | null {
  // "USD$" is a code with its sign.
  const code = /^([A-Z]{3})\$?$/u.exec(piece)?.[1];
  if (code !== undefined && CODES.has(code)) return { text: piece, currencies: [code], isCode: true };
  const key = piece
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .normalize('NFC');
  // French writes "$US" and "$ CA".
  const currencies = candidates.get(key) ?? candidates.get(key.replace(/^\$ ?([a-z]{1,3})$/u, '$1$$'));
  return currencies ? { text: key, currencies, isCode: false } : null;
}

/** A sign of letters is none within a word: the "R" of "ORDER 132", the "kr" of "12 kronor". */
function joins(piece: string, neighbour: string, side: 'end' | 'start'): boolean {
  const edge = side === 'end' ? piece.slice(0, 1) : piece.slice(-1);
  return /[a-zA-Zα-ωа-яÀ-ž]/u.test(edge) && /\p{L}/u.test(neighbour);
}
