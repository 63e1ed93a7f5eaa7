/** The stores' profiles, in a chunk of their own: the first list doesn't wait for them. */
import type { StoreDirectory } from '@/components/store-choice';

export const loadRegistry = (): Promise<StoreDirectory> => import('@/store-profiles/registry');
