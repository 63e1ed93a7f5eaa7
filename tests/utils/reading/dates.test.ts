import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlacedTime, type DateContext } from '@/utils/reading/dates';
import { anyText } from './any-text';

const LANGUAGES = 'en de fr es it nl pt pl sv da fi nb cs sk hu ro el bg hr tr ja zh ko'.split(' ');
const NOW = new Date('2026-11-23T12:00:00Z');

function read(text: string, language = 'en', more: Partial<DateContext> = {}) {
  return readPlacedTime(text, {
    language,
    languages: [{ id: language.slice(0, 2) || 'en' }, { id: 'en' }],
    locale: null,
    dateOrder: null,
    timeZone: null,
    shopperTimeZone: 'UTC',
    now: NOW,
    ...more,
  });
}
const dateOf = (...given: Parameters<typeof read>) => read(...given)?.date ?? null;

describe('a day with the name of its month', () => {
  it.each([
    ['November 3, 2026', 'en'],
    ['Nov 3rd, 2026 at 3:17 PM', 'en'],
    ['Placed on Tuesday, 3 November 2026', 'en'],
    ['3rd of November 2026', 'en'],
    ['NOV 3 2026', 'en'],
    ['3 Nov, 2026', 'en'],
    ['23-Nov-26', 'en', '2026-11-23'],
    ["3 Nov '26", 'en'],
    ['Mon Nov 23 2026 15:17:00 GMT+0000 (UTC)', 'en', '2026-11-23'],
    ['3. November 2026', 'de'],
    ['3. Nov. 2026, 15:17 Uhr', 'de'],
    ['1er novembre 2026', 'fr', '2026-11-01'],
    ['mar. 3 nov. 2026', 'fr'],
    ['LE 3 DECEMBRE 2025', 'fr', '2025-12-03'],
    ['Pedido el 25 de junio de 2021', 'es', '2021-06-25'],
    ['mar, 3 nov 2026', 'es'],
    ['3 mar 2026', 'es', '2026-03-03'],
    ['3 de nov. de 2026', 'pt'],
    ['dinsdag 3 november 2026', 'nl'],
    ['3 listopada 2026', 'pl'],
    ['3. listopada 2026.', 'hr', '2026-10-03'],
    ['2026. november 3., kedd 15:17', 'hu'],
    ['2026. nov. 3.', 'hu'],
    ['3 ΝΟΕΜΒΡΙΟΥ 2026', 'el'],
    ['3 Νοε 2026, 3:17 μ.μ.', 'el'],
    ['вторник, 3 ноември 2026 г.', 'bg'],
    ['3 Kasım 2026 Salı', 'tr'],
    ['3 KASIM 2026', 'tr'],
    ['3. marraskuuta 2026 klo 15.17', 'fi'],
    ['tirsdag den 3. november 2026 kl. 15.17', 'da'],
  ])('%s (%s)', (text, language, expected = '2026-11-03') => {
    expect(dateOf(text, language)).toBe(expected);
  });

  it('is read in English on a page of another language', () => {
    expect(dateOf('March 5, 2026', 'pl')).toBe('2026-03-05');
  });

  it('needs agreement where the page declares no language', () => {
    const languages = LANGUAGES.map((id) => ({ id }));
    expect(dateOf('3 listopada 2026', '', { languages })).toBeNull();
    expect(dateOf('3 novembre 2026', '', { languages })).toBe('2026-11-03');
  });

  it('belongs to the latest past when it has no year', () => {
    expect(dateOf('6 de agosto', 'es')).toBe('2026-08-06');
    expect(dateOf('December 24', 'en')).toBe('2025-12-24');
    expect(dateOf('November 24', 'en')).toBe('2026-11-24');
    expect(dateOf('Friday, January 3 at 8:04 PM', 'en')).toBe('2026-01-03');
    expect(dateOf('29 February', 'en')).toBe('2024-02-29');
  });

  it('is none without a day', () => {
    expect(dateOf('November 2026', 'en')).toBeNull();
  });
});

describe('a day in digits', () => {
  it.each([
    ['11/3/2026', 'en-US', '2026-11-03'],
    ['11/3/2026', 'en-GB', '2026-03-11'],
    ['3/11/26', 'es', '2026-11-03'],
    ['03.11.2026', 'en', '2026-11-03'],
    ['3. 11. 2026', 'cs', '2026-11-03'],
    ['03. 11. 2026. 15:17', 'hr', '2026-11-03'],
    ['3.11.2026 г., 15:17', 'bg', '2026-11-03'],
    ['03-11-2026', 'nl', '2026-11-03'],
    ['2026/11/03', 'en', '2026-11-03'],
    ['2026. 11. 23.', 'ko', '2026-11-23'],
    ['26. 11. 3. PM 3:17', 'ko', '2026-11-03'],
    ['2026年11月3日火曜日', 'ja', '2026-11-03'],
    ['2026年 11月 3日', 'en', '2026-11-03'],
    ['２０２６年１１月３日', 'ja', '2026-11-03'],
    ['11月3日', 'zh', '2026-11-03'],
    ['2026년 11월 23일', 'ko', '2026-11-23'],
    ['令和7年1月7日', 'ja', '2025-01-07'],
    ['令和元年5月1日', 'ja', '2019-05-01'],
    ['平成31年4月30日', 'ja', '2019-04-30'],
    ['R8/11/3', 'ja', '2026-11-03'],
    ['٢٣/١١/٢٠٢٦', 'ar', '2026-11-23'],
    ['٣ نوفمبر ٢٠٢٦', 'ar', '2026-11-03'],
    ['2026-11-23', '', '2026-11-23'],
  ])('%s (%s)', (text, language, expected) => {
    expect(dateOf(text, language)).toBe(expected);
  });

  it('that could be either of two is null, unless one is impossible or still to come', () => {
    expect(dateOf('03/04/2026', 'en')).toBeNull();
    expect(dateOf('23/11/2026', 'en')).toBe('2026-11-23');
    expect(dateOf('11/23/2026', 'en')).toBe('2026-11-23');
    expect(dateOf('05/05/2026', 'en')).toBe('2026-05-05');
    expect(dateOf('09/12/2026', 'en')).toBe('2026-09-12');
  });

  it('follows the profile before the language', () => {
    expect(dateOf('03/04/2026', 'en', { dateOrder: 'day-first' })).toBe('2026-04-03');
    expect(dateOf('03/04/2026', 'en-GB', { dateOrder: 'month-first' })).toBe('2026-03-04');
    expect(dateOf('03/04/2026', '', { locale: 'de-DE' })).toBe('2026-04-03');
    expect(dateOf('03/04/2026', 'en', { locale: 'en-US' })).toBe('2026-03-04');
  });

  it.each([
    '0000-00-00',
    '31 February 2026',
    '30/02/2026',
    '2026-13-01',
    '32.01.2026',
    '12/2026',
    '999',
    '',
    'soon',
  ])('%j is no day', (text) => {
    expect(read(text, 'en-GB')).toBeNull();
  });
});

describe('a time of day', () => {
  it('becomes an instant in the time zone of the store', () => {
    const zone = { timeZone: 'America/New_York' };
    const instant = (text: string, language = 'en') => read(text, language, zone)?.instant;
    expect(instant('Mar 14, 2021 at 3:17 PM')).toBe('2021-03-14T19:17:00.000Z');
    expect(instant('November 3, 2026 12:05 AM')).toBe('2026-11-03T05:05:00.000Z');
    expect(instant('3.11.2026 klo 15.17', 'fi')).toBe('2026-11-03T20:17:00.000Z');
    expect(instant('2026年11月3日 午後3:17', 'ja')).toBe('2026-11-03T20:17:00.000Z');
    expect(instant('2026年11月3日 15時17分', 'ja')).toBe('2026-11-03T20:17:00.000Z');
    expect(instant('2026. nov. 3. du. 3:17', 'hu')).toBe('2026-11-03T20:17:00.000Z');
    expect(instant('3 novembre 2026 à 15h17', 'fr')).toBe('2026-11-03T20:17:00.000Z');
    expect(instant('15:17, 3 November 2026')).toBe('2026-11-03T20:17:00.000Z');
    expect(instant('3 de noviembre de 2026, 3:17 p. m.', 'es')).toBe('2026-11-03T20:17:00.000Z');
    expect(instant('03.11.26', 'da')).toBeNull();
    expect(instant('November 3, 2026 at 25:99')).toBeNull();
  });

  it('is no instant where the zone is unknown', () => {
    expect(read('November 3, 2026 3:17 PM')).toEqual({ date: '2026-11-03', instant: null });
  });

  it('with an offset is an instant anywhere, and its day is the day of the store', () => {
    expect(read('2026-11-23T23:30:00-05:00')).toEqual({
      date: '2026-11-23',
      instant: '2026-11-24T04:30:00.000Z',
    });
    expect(read('2026-11-23T15:17:00.000Z', '', { timeZone: 'Asia/Tokyo' })).toEqual({
      date: '2026-11-24',
      instant: '2026-11-23T15:17:00.000Z',
    });
    expect(read('Mon, 23 Nov 2026 15:17:00 +0100')?.instant).toBe('2026-11-23T14:17:00.000Z');
    expect(read('1795447020')).toEqual({ date: '2026-11-23', instant: '2026-11-23T15:17:00.000Z' });
  });
});

describe('today and yesterday', () => {
  it.each([
    ['Today, 15:17', 'en', '2026-11-23'],
    ['Ordered yesterday', 'en', '2026-11-22'],
    ['Gestern um 10:00', 'de', '2026-11-22'],
    ['vorgestern', 'de', '2026-11-21'],
    ['Aujourd’hui', 'fr', '2026-11-23'],
    ['i går', 'sv', '2026-11-22'],
    ['今日 15:17', 'ja', '2026-11-23'],
    ['昨天下单', 'zh', '2026-11-22'],
    ['어제', 'ko', '2026-11-22'],
  ])('%s (%s)', (text, language, expected) => {
    expect(dateOf(text, language)).toBe(expected);
  });

  it('are days of the store, else of the shopper', () => {
    expect(dateOf('today', 'en', { timeZone: 'Pacific/Auckland' })).toBe('2026-11-24');
    expect(dateOf('today', 'en', { shopperTimeZone: 'Pacific/Auckland' })).toBe('2026-11-24');
  });
});

describe('any date that Intl writes', () => {
  const days = fc.date({ min: new Date('1995-01-01'), max: new Date('2026-11-23'), noInvalidDate: true });
  const styles: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { dateStyle: 'medium' },
    { dateStyle: 'long', timeStyle: 'short' },
    { dateStyle: 'medium', timeStyle: 'short' },
    { dateStyle: 'full', timeStyle: 'medium', hour12: true },
    { year: 'numeric', month: 'short', day: 'numeric' },
  ];
  it.each(LANGUAGES)('is read back in %s', (language) => {
    fc.assert(
      fc.property(days, fc.constantFrom(...styles), (day, style) => {
        const text = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(day);
        const expected = day.toISOString();
        const placed = read(text, language, { timeZone: 'UTC' });
        expect([text, placed?.date]).toEqual([text, expected.slice(0, 10)]);
        if (style.timeStyle) {
          expect([text, placed?.instant?.slice(0, 16)]).toEqual([text, expected.slice(0, 16)]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ...LANGUAGES.filter((language) => language !== 'en'),
    'en-US',
    'en-GB',
    'en-AU',
    'es-MX',
    'fr-CA',
    'pt-BR',
    'zh-TW',
  ])('in digits is read back in %s, whose order is known', (language) => {
    const format = new Intl.DateTimeFormat(language, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(days, (day) => {
        expect(dateOf(format.format(day), language)).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('hostile text', () => {
  it('never throws and gives only days that exist', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', 'en', 'x-y', '__proto__', 'ja'), (text, tag) => {
        const placed = read(text, tag, { languages: [{ id: 'en' }] });
        if (placed) expect(new Date(placed.date).toISOString().slice(0, 10)).toBe(placed.date);
      }),
    );
  });

  it.each(['1'.repeat(1e6), '1/'.repeat(1e5), 'nov '.repeat(1e5), '1 . '.repeat(1e5), '年月日'.repeat(1e5)])(
    'takes no time (%#)',
    (text) => {
      const started = performance.now();
      for (let round = 0; round < 20; round += 1) read(text);
      expect((performance.now() - started) / 20).toBeLessThan(50);
    },
  );
});
