import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsByShop, readingWays } from '@/utils/reading/readings-by-shop';

const EARLY = '2026-11-20T10:00:00.000Z';
const LATE = '2026-11-23T10:00:00.000Z';

function counter(key: string, count: number, lastAt = EARLY) {
  return { key, count, lastAt };
}

describe('the counters of readings', () => {
  it('are summed for each shop over its page kinds, by who read', () => {
    const [otto] = readingsByShop([
      counter('otto history store', 2),
      counter('otto detail store', 3),
      counter('otto detail general', 1),
      counter('otto detail unreadable', 4),
    ]);
    expect(otto).toEqual({
      shop: 'otto',
      counts: { store: 5, platform: 0, general: 1, structured: 0, unreadable: 4 },
      lastAt: EARLY,
    });
  });

  it('count a platform whatever its name, and structured data', () => {
    const [shop] = readingsByShop([
      counter('lamps.example history platform:woocommerce', 2),
      counter('lamps.example detail platform:shopify', 1),
      counter('lamps.example confirmation structured', 1),
    ]);
    expect(shop?.counts).toEqual({ store: 0, platform: 3, general: 0, structured: 1, unreadable: 0 });
  });

  it('put the shop that was read last first, by the last of its readings', () => {
    const shops = readingsByShop([
      counter('a detail store', 1, LATE),
      counter('b detail store', 9, '2026-11-22T10:00:00.000Z'),
      counter('a history store', 1, EARLY),
    ]);
    expect(shops.map(({ shop, lastAt }) => [shop, lastAt])).toEqual([
      ['a', LATE],
      ['b', '2026-11-22T10:00:00.000Z'],
    ]);
  });

  it.each(['', 'otto', 'otto detail', 'otto detail by-magic', 'otto detail __proto__'])(
    'pass over what names no way of reading: "%s"',
    (key) => {
      expect(readingsByShop([counter(key, 1)])).toEqual([]);
    },
  );

  it('know shops of any name', () => {
    const [shop] = readingsByShop([counter('__proto__ detail general', 2)]);
    expect(shop).toMatchObject({ shop: '__proto__', counts: { general: 2 } });
    expect({}).not.toHaveProperty('counts');
  });

  it('lose no reading and leave what they were given as it was', () => {
    const key = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('history', 'detail'),
        fc.constantFrom(...readingWays),
      )
      .map((parts) => parts.join(' '));
    const counters = fc.array(
      fc.record({ key, count: fc.nat({ max: 1000 }), lastAt: fc.constantFrom(EARLY, LATE) }),
    );
    fc.assert(
      fc.property(counters, (given) => {
        const before = structuredClone(given);
        const counted = readingsByShop(given).flatMap(({ counts }) => Object.values(counts));
        const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
        expect(sum(counted)).toBe(sum(given.map(({ count }) => count)));
        expect(given).toEqual(before);
      }),
    );
  });
});
