/** What the counters say of each shop: by which rules its pages were read, and how often they could not be. */

/** In the order in which strategies are tried; the last: none could read the page. */
export const readingWays = ['store', 'platform', 'general', 'structured', 'unreadable'] as const;
export type ReadingWay = (typeof readingWays)[number];

export interface ShopReadings {
  /** The store's id, or the host where no profile knows it. */
  shop: string;
  counts: Record<ReadingWay, number>;
  /** ISO instant of the last reading. */
  lastAt: string;
}

interface Counter {
  /** `${store or host} ${page kind} ${strategy}`. */
  key: string;
  count: number;
  lastAt: string;
}

/** The shop read last comes first. */
export function readingsByShop(counters: readonly Counter[]): ShopReadings[] {
  const shops = new Map<string, ShopReadings>();
  for (const { key, count, lastAt } of counters) {
    const [shop = '', , strategy = ''] = key.split(' ');
    const way = readingWays.find((one) => one === strategy.split(':')[0]);
    if (way === undefined) continue;
    const known = shops.get(shop) ?? {
      shop,
      counts: { store: 0, platform: 0, general: 0, structured: 0, unreadable: 0 },
      lastAt,
    };
    known.counts[way] += count;
    if (lastAt > known.lastAt) known.lastAt = lastAt;
    shops.set(shop, known);
  }
  return [...shops.values()].toSorted((a, b) => b.lastAt.localeCompare(a.lastAt));
}
