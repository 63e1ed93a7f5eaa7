/** The stores' profiles, in a chunk of their own: the first list doesn't wait for them. */
import type { StoreDirectory } from '@/components/store-choice';
import type { Catalogue } from '@/utils/reading/catalogue';

export const loadRegistry = (): Promise<StoreDirectory> => import('@/store-profiles/registry');

export const loadCatalogue = async (): Promise<Catalogue> =>
  (await import('@/store-profiles/registry')).catalogue;
