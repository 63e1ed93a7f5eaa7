/** The terms last read on a shop's basket or checkout pages, until an order takes them on its record. */
import type { TermsAsBought } from '@/utils/terms/term';
import type { UnorderDatabase } from './database';

const KEY = 'terms';
/** Shops remembered; the latest first. */
const SHOPS = 50;
/** A basket older than this was another purchase. Milliseconds. */
const LASTS = 24 * 3_600_000;

type Kept = Record<string, TermsAsBought & { readAt: string }>;

export async function keepTerms(
  database: UnorderDatabase,
  host: string,
  terms: TermsAsBought & { readAt: string },
): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const others = Object.entries(await readKept(database)).filter(
      ([shop, { readAt }]) => shop !== host && Date.parse(terms.readAt) - Date.parse(readAt) < LASTS,
    );
    const value = Object.fromEntries([[host, terms] as const, ...others].slice(0, SHOPS));
    await database.settings.put({ key: KEY, value });
  });
}

export async function keptTerms(database: UnorderDatabase, host: string): Promise<TermsAsBought | undefined> {
  const kept = await readKept(database);
  return Object.hasOwn(kept, host) ? kept[host] : undefined;
}

async function readKept(database: UnorderDatabase): Promise<Kept> {
  const row = await database.settings.get(KEY);
  return (row?.value ?? {}) as Kept;
}
