/** The stores' profiles and the law, in chunks of their own. */
import type { TermSources } from '@/utils/terms/load-terms';

export async function loadTermSources(): Promise<TermSources> {
  const [{ storeById }, { legalFacts }] = await Promise.all([
    import('@/store-profiles/registry'),
    import('@/store-profiles/rights'),
  ]);
  return { storeById, legalFacts };
}
