import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '@/utils/reading/money/currencies';
import { readMoney, type MoneyContext } from '@/utils/reading/money';
import { anyText } from './any-text';

const LANGUAGES = 'en de fr es it nl pt pl sv da fi nb cs sk hu ro el bg hr tr ja zh ko'.split(' ');
const CURRENCIES =
  'USD EUR GBP JPY CNY KRW INR SEK NOK DKK PLN CZK HUF RON BGN TRY CHF CAD AUD BRL MXN ZAR'.split(' ');

function read(text: string, locale = 'en', more: Partial<MoneyContext> = {}): string | null {
  const money = readMoney(text, { locale, profileCurrency: null, countries: [], ...more });
  return money && `${money.amount} ${money.currency}`;
}

describe('an amount with a sign that says its currency', () => {
  it.each([
    ['1.234,56 €', '1234.56 EUR'],
    ['EUR 15,99', '15.99 EUR'],
    ['15,99 Euro', '15.99 EUR'],
    ['25,29€', '25.29 EUR'],
    ['€49.95*', '49.95 EUR'],
    ['12€50', '12.50 EUR'],
    ['54,94 € (2 Artikel)', '54.94 EUR'],
    ['2 Artikel: 54,94 €', '54.94 EUR'],
    ['£1,040.00', '1040.00 GBP'],
    ['US$113.83', '113.83 USD'],
    ['US $2.28', '2.28 USD'],
    ['12,50 $US', '12.50 USD'],
    ['12,50 $ CA', '12.50 CAD'],
    ['A$12.00', '12.00 AUD'],
    ['C$12.00', '12.00 CAD'],
    ['$20.56 USD', '20.56 USD'],
    ['$20.56 CAD', '20.56 CAD'],
    ['USD$20', '20.00 USD'],
    ['R$ 1.234,00', '1234.00 BRL'],
    ['R132', '132.00 ZAR'],
    ['8,200円', '8200 JPY'],
    ['￥8,200円', '8200 JPY'],
    ['₩12,000원', '12000 KRW'],
    ['12,000원', '12000 KRW'],
    ['₹1,23,456.00', '123456.00 INR'],
    ['12 345 Ft', '12345.00 HUF'],
    ['1 234,50 zł', '1234.50 PLN'],
    ['1 234,50 Kč', '1234.50 CZK'],
    ['1 234 KČ', '1234.00 CZK'],
    ['12,50 лв.', '12.50 BGN'],
    ['1.234,50 lei', '1234.50 RON'],
    ['₺1.234,50', '1234.50 TRY'],
    ['1.234,50 TL', '1234.50 TRY'],
    ["CHF 1'234.50", '1234.50 CHF'],
    ['CHF 1’234.–', '1234.00 CHF'],
    ['49.- CHF', '49.00 CHF'],
    ['NOK 19.26 (US $2.28)', '19.26 NOK'],
    ['KWD 1.250', '1.250 KWD'],
    ['١٬٢٣٤٫٥٦ ر.س', '1234.56 SAR'],
    ['$45.00 for 3 items', '45.00 USD'],
    ['3 products totaling $104.90', '104.90 USD'],
    ['Total: EUR 1.234', '1234.00 EUR'],
    ['$20⁵⁰', '20.50 USD'],
    ['€49.95¹', '49.95 EUR'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a sign that several currencies share', () => {
  it('means what the profile says, if the sign can mean that', () => {
    expect(read('$208.35', 'es', { profileCurrency: 'MXN' })).toBe('208.35 MXN');
    expect(read('$208.35', 'en-US', { profileCurrency: 'EUR' })).toBe('208.35 USD');
    expect(read('US$18.36', 'en', { profileCurrency: 'CAD' })).toBe('18.36 USD');
    expect(read('208.35', 'en', { profileCurrency: 'MXN' })).toBe('208.35 MXN');
  });

  it('else the currency of a country that comes into question', () => {
    expect(read('$208.35', 'en', { countries: ['DE', 'AU'] })).toBe('208.35 AUD');
    expect(read('kr 1 234,-', 'en', { countries: ['NO'] })).toBe('1234.00 NOK');
    expect(read('Rs. 1,234', 'en', { countries: ['IN'] })).toBe('1234.00 INR');
    expect(read('€208.35', 'en', { countries: ['US'] })).toBe('208.35 EUR');
  });

  it('else what it is to readers of the page', () => {
    expect(read('$208.35', 'en-US')).toBe('208.35 USD');
    expect(read('$208.35', 'en-CA')).toBe('208.35 CAD');
    expect(read('$208.35', 'es-MX')).toBe('208.35 MXN');
    expect(read('1 234,50 kr', 'sv')).toBe('1234.50 SEK');
    expect(read('1.234,50 kr.', 'da')).toBe('1234.50 DKK');
    expect(read('kr 1 234,-', 'nb')).toBe('1234.00 NOK');
    expect(read('￥8,200', 'ja')).toBe('8200 JPY');
    expect(read('¥8,200.00', 'zh')).toBe('8200.00 CNY');
    expect(read('8200元', 'zh')).toBe('8200.00 CNY');
  });

  it('else nothing', () => {
    expect(read('$208.35', 'fr')).toBe('208.35 null');
    expect(read('$208.35', '')).toBe('208.35 null');
    expect(read('1 234,50 kr', 'en')).toBe('1234.50 null');
    expect(read('208.35', 'en-US', { countries: ['US'] })).toBe('208.35 null');
  });
});

describe('marks', () => {
  it('of a thousand or of decimals are told apart by the currency, then by the language', () => {
    expect(read('€1.234')).toBe('1234.00 EUR');
    expect(read('€1,234', 'de')).toBe('1234.00 EUR');
    expect(read('1,234', 'en')).toBe('1234 null');
    expect(read('1.234', 'de')).toBe('1234 null');
    expect(read('1.234', 'en')).toBeNull();
    expect(read('1,234', '')).toBeNull();
    expect(read('1.234 KWD', 'en')).toBe('1.234 KWD');
    expect(read('1,234 KWD', 'en')).toBe('1234.000 KWD');
    expect(read('€0.5')).toBe('0.50 EUR');
    expect(read('€00012,5')).toBe('12.50 EUR');
  });

  it.each([
    '€1.23.456',
    '€1,2,3',
    '€12.34,56.78',
    '€1234567890123',
    'free',
    '',
    '2 of 3',
    '1 2 3',
    'ORDER 12 of 3',
  ])('%j makes no amount', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('a minus', () => {
  it.each([
    ['-$12.00', '-12.00 USD'],
    ['$-12.00', '-12.00 USD'],
    ['−12,00 €', '-12.00 EUR'],
    ['€ -12.00', '-12.00 EUR'],
    ['- 12,00 €', '-12.00 EUR'],
    ['Refund: -£5.00', '-5.00 GBP'],
    ['12.00- EUR', '-12.00 EUR'],
    ['($12.00)', '-12.00 USD'],
    ['-€0.00', '0.00 EUR'],
  ])('%s is a refund', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Total - $12.00', '12.00 USD'],
    ['12,- €', '12.00 EUR'],
    ['kr 12,-', '12.00 DKK', 'da'],
    ['Total ($12.00)', '12.00 USD'],
  ])('%s is none', (text, expected, locale = 'en') => {
    expect(read(text, locale)).toBe(expected);
  });
});

describe('any amount that Intl writes', () => {
  it.each([...LANGUAGES, 'de-CH', 'de-AT', 'en-IN', 'en-GB', 'fr-CA', 'pt-BR', 'es-MX', 'zh-TW'])(
    'is read back in %s',
    (locale) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...CURRENCIES),
          fc.integer({ min: -99_999_999, max: 999_999_999 }),
          fc.boolean(),
          (currency, cents, isShort) => {
            const format = new Intl.NumberFormat(locale, {
              style: 'currency',
              currency,
              currencyDisplay: isShort ? 'symbol' : 'code',
            });
            const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
            const value = cents / 10 ** digits;
            const text = format.format(value);
            const amount = value
              .toFixed(Math.max(digits, minorDigits(currency)))
              .replace(/^-(?=[0.]*$)/u, '');
            expect([text, read(text, locale)]).toEqual([text, `${amount} ${currency}`]);
          },
        ),
        { numRuns: 200 },
      );
    },
  );
});

describe('hostile text', () => {
  it('never throws, and what it gives is a decimal string', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.stringMatching(/^[-$€krRs.,' 0-9()]{0,60}$/u)),
        fc.constantFrom('', 'en', 'x', '__proto__', 'de'),
        (text, locale) => {
          const money = readMoney(text, { locale, profileCurrency: null, countries: ['__proto__', ''] });
          if (money) expect(money.amount).toMatch(/^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/u);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['1'.repeat(1e6), '1,'.repeat(1e5), '1 234 '.repeat(1e5), '$'.repeat(1e6), '¹'.repeat(1e6)])(
    'takes no time (%#)',
    (text) => {
      const started = performance.now();
      for (let round = 0; round < 20; round += 1) read(text);
      expect((performance.now() - started) / 20).toBeLessThan(50);
    },
  );
});
