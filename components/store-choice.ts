/** What a screen needs to know of a store to turn it on, and where it gets that from. */
import type { StoreProfile } from '@/store-profiles/schema';

export interface StoreChoice {
  /** A listed store's id, or `host:` and the host of a shop nobody has described. */
  id: string;
  name: string;
  domains: string[];
  /** Match patterns of exactly its hosts: what the browser is asked for. */
  origins: string[];
}

/** The part of the profiles' registry that screens use; handed in by the entrypoint. */
export interface StoreDirectory {
  allStores: () => StoreProfile[];
  storeFor: (host: string) => StoreProfile | null;
  originsOf: (store: Pick<StoreProfile, 'domains'>) => string[];
}

/**
 * Every listed store, by name; those of the shopper's country first.
 * @param country ISO 3166 code as far as the browser's language tells it
 */
export function listedStores(directory: StoreDirectory, country?: string): StoreChoice[] {
  const rank = ({ countries }: StoreProfile): number => (country && countries.includes(country) ? 0 : 1);
  return directory
    .allStores()
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .map((profile) => choiceOf(profile, directory));
}

/** The store a host belongs to: a listed one, or the shop by its own host alone. */
export function storeOfHost(host: string, directory: StoreDirectory): StoreChoice {
  const profile = directory.storeFor(host);
  return profile === null ? unlistedShop(host) : choiceOf(profile, directory);
}

/** The store of an id as it is stored with a wish; null for a store that is no longer listed. */
export function storeOfId(id: string, listed: readonly StoreChoice[]): StoreChoice | null {
  if (id.startsWith(UNLISTED)) return unlistedShop(id.slice(UNLISTED.length));
  return listed.find((store) => store.id === id) ?? null;
}

/** Begins the id of a shop that is named by its host. */
export const UNLISTED = 'host:';

function unlistedShop(host: string): StoreChoice {
  return { id: `${UNLISTED}${host}`, name: host, domains: [host], origins: [`https://${host}/*`] };
}

function choiceOf(profile: StoreProfile, directory: StoreDirectory): StoreChoice {
  return {
    id: profile.id,
    name: profile.name,
    domains: profile.domains,
    origins: directory.originsOf(profile),
  };
}
