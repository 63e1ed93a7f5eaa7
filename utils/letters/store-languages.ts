/** The languages a store is written to in, by the countries it sells to. */
import type { StoreProfile } from '@/store-profiles/schema';

/** @returns BCP 47 tags, the likeliest first; nothing for an unknown shop */
export function storeLanguages(profile: Pick<StoreProfile, 'countries'> | null): string[] {
  const countries = profile?.countries.filter((country) => country !== 'EU') ?? [];
  return [...new Set(countries.map((country) => new Intl.Locale(`und-${country}`).maximize().language))];
}
