/** The terms of a store as they are on record now, for screens: profiles and law come in chunks of their own. */
import type { LegalFacts, StoreProfile } from '@/store-profiles/schema';
import type { UnorderDatabase } from '../storage/database';
import { readPreferences } from '../storage/preferences';
import type { Term } from './term';
import { termsBeforeBuying } from './terms-before-buying';

export interface TermSources {
  storeById(id: string): StoreProfile | null;
  legalFacts(): LegalFacts;
}

/** @param store id; null for one nobody has described */
export async function loadTerms(
  database: UnorderDatabase,
  load: () => Promise<TermSources>,
  store: string | null,
  now: number,
): Promise<Term[]> {
  const [{ storeById, legalFacts }, { country }] = await Promise.all([load(), readPreferences(database)]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return termsBeforeBuying({
    profile: store === null ? null : storeById(store),
    law: legalFacts(),
    shopper: { timeZone, country },
    now: new Date(now).toISOString(),
  });
}
