/** Which store a sender's address belongs to, and whether a sender only bears a store's name. */
import type { StoreProfile } from '@/store-profiles/schema';
import { fold } from '@/utils/reading/fold';
import type { Sender } from './mail';

type Known = Pick<StoreProfile, 'id' | 'name' | 'domains'>;

/** Shorter names ("ASOS", "Next") are words or parts of other names too: a forger is told by longer ones alone. */
const TELLING = 5;

/** @returns `isForged` when the name is a known store's and the address is of another domain */
export function senderStore<Store extends Known>(
  { name, address }: Sender,
  stores: readonly Store[],
): { store: Store | null; isForged: boolean } {
  const domain = address.split('@').at(-1) ?? '';
  const store = longestMatch(domain, stores);
  if (store !== null || domain === '') return { store, isForged: false };
  const said = brandOf(name);
  const isForged = stores.some(({ name: known }) => {
    const brand = brandOf(known);
    return brand.length >= TELLING && (said === brand || said.startsWith(`${brand} `));
  });
  return { store: null, isForged };
}

/** "Amazon.com" and "amazon com!" are one name. */
function brandOf(name: string): string {
  return fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `mail.shop.com` is of `shop.com`, `shop.com.evil.example` is not. */
function longestMatch<Store extends Known>(domain: string, stores: readonly Store[]): Store | null {
  let best: { store: Store; length: number } | null = null;
  for (const store of stores) {
    for (const one of store.domains) {
      const fits = domain === one || domain.endsWith(`.${one}`);
      if (fits && one.length > (best?.length ?? 0)) best = { store, length: one.length };
    }
  }
  return best?.store ?? null;
}
