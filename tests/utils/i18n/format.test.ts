import { explanationOf, problemText } from '@/utils/i18n/explanation';
import { formatDay, formatDuration, formatInstant, formatMoney, formatNear } from '@/utils/i18n/format';
import { language } from '@/utils/i18n/language';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
});

describe('the language of dates and amounts', () => {
  it.each([
    [['en-GB', 'de'], 'en-GB'],
    [['de-CH', 'en-US'], 'en-US'],
    [['fr-FR'], 'en'],
    [['enm', 'eno-x'], 'en'],
    [[], 'en'],
  ])('for %o is %s, since the catalogue speaks English here', (preferred, tag) => {
    expect(language(preferred)).toBe(tag);
  });
});

describe('money', () => {
  it.each([
    [{ amount: '129.90', currency: 'EUR' }, '€129.90'],
    [{ amount: '1299', currency: 'EUR' }, '€1,299.00'],
    [{ amount: '1299', currency: 'JPY' }, 'JP¥1,299'],
    [{ amount: '5', currency: null }, '5'],
    [{ amount: '12.5', currency: 'KWD' }, 'KWD 12.500'],
    [{ amount: '12.50', currency: 'no currency' }, '12.50 no currency'],
    [{ amount: 'twelve', currency: 'EUR' }, 'twelve EUR'],
  ])('%o is written %s', (money, text) => {
    expect(formatMoney(money).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('never throws, whatever a page called money', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (amount, currency) => {
        expect(typeof formatMoney({ amount, currency })).toBe('string');
      }),
    );
  });
});

describe('days and moments', () => {
  it('writes a calendar day alike in every time zone', () => {
    expect(formatDay('2026-11-23')).toBe('23 Nov 2026');
  });

  it('gives back what is no day and no moment as it is', () => {
    expect(formatDay('0000-00-00')).toBe('0000-00-00');
    expect(formatInstant('yesterday')).toBe('yesterday');
    expect(formatNear('yesterday', 0)).toBe('yesterday');
  });

  it('names the zone of a moment', () => {
    expect(formatInstant('2026-11-23T12:00:00Z')).toMatch(/2026.*[A-Z]{2,}/u);
  });

  it.each([
    [0, 'today'],
    [1, 'tomorrow'],
    [-1, 'yesterday'],
  ])('says %d day from now as "%s"', (days, word) => {
    const noon = new Date(2026, 10, 23, 12).getTime();
    const then = new Date(2026, 10, 23 + days, 9, 5).toISOString();
    expect(formatNear(then, noon)).toMatch(new RegExp(`^${word}, 0?9:05`, 'u'));
  });

  it('names the year only where it is another one', () => {
    const noon = new Date(2026, 10, 23, 12).getTime();
    expect(formatNear(new Date(2026, 11, 24, 9).toISOString(), noon)).not.toContain('2026');
    expect(formatNear(new Date(2027, 0, 24, 9).toISOString(), noon)).toContain('2027');
  });

  it('counts days right over the weeks in which clocks change', () => {
    for (let month = 0; month < 12; month += 1) {
      for (let day = 1; day <= 28; day += 1) {
        const evening = new Date(2026, month, day, 23, 30).getTime();
        expect(formatNear(new Date(2026, month, day + 1, 0, 30).toISOString(), evening)).toMatch(
          /^tomorrow/u,
        );
      }
    }
  });
});

describe('how long', () => {
  it.each([
    [0, '0 secs'],
    [59_999, '59 secs'],
    [60_000, '1 min'],
    [20 * 60_000, '20 mins'],
    [61 * 60_000, '1 hr 1 min'],
    [24 * 3_600_000, '1 day'],
    [(3 * 24 + 4) * 3_600_000, '3 days 4 hrs'],
    [-5, '0 secs'],
  ])('%d ms', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it('never says more than is left', () => {
    const unit = { day: 86_400, hour: 3600, minute: 60, second: 1 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 10 }), (milliseconds) => {
        const said = formatDuration(milliseconds, 'long').replaceAll(',', '');
        const seconds = [...said.matchAll(/(\d+) (day|hour|minute|second)/gu)].reduce(
          (sum, [, amount, name]) => sum + Number(amount) * unit[name as keyof typeof unit],
          0,
        );
        expect(seconds * 1000).toBeLessThanOrEqual(milliseconds);
        expect(milliseconds - seconds * 1000).toBeLessThan(3_600_000);
      }),
    );
  });
});

describe('texts whose key is data', () => {
  it('fills in each value as its name says', () => {
    const explanation = {
      key: 'deadline.cancelWindow.fromOrder',
      values: { windowMinutes: '30', placedAt: '2026-11-23T12:00:00Z' },
    };
    expect(explanationOf({ explanation })).toMatch(
      /gives 30 minutes to cancel, from the order at 23 Nov 2026/u,
    );
  });

  it('has a sentence for every problem', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(problemText('problem.storageFull')).toContain('full');
    expect(problemText('problem.unheardOf')).toBe('That did not work. Nothing has been changed.');
  });
});
