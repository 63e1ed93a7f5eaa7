/** Whose law, whose holidays and whose clock count for an order. */
import type { Right, StoreProfile } from '@/store-profiles/schema';
import type { DeadlineInput } from './deadline-input';
import { isTimeZone } from './zoned-time';

/** EU as a market of a store: any member state. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * The place whose law applies: the order's, else the shopper's, else the only country the store sells in; failing all
 * that, the one the shopper's clock is set to, if the store sells there.
 */
export function placeOf(input: DeadlineInput): string | null {
  return knownPlace(input) ?? countryOfClock(input);
}

/** The same, without a look at the clock: null means that the place is an assumption, to be said as one. */
export function knownPlace({ order, shopper, profile }: DeadlineInput): string | null {
  return order.country ?? shopper.country ?? soleCountry(profile);
}

function countryOfClock({ law, shopper, profile }: DeadlineInput): string | null {
  const country = Object.entries(law.zones).find(([, zones]) => zones.includes(shopper.timeZone))?.[0];
  return country !== undefined && profile !== null && sellsIn(profile, country) ? country : null;
}

/** `CA-ON` lies in `CA`. */
export function countryOf(place: string): string {
  return place.slice(0, 2);
}

export function sellsIn(profile: StoreProfile, country: string): boolean {
  return profile.countries.includes(country) || (profile.countries.includes('EU') && EU.includes(country));
}

/**
 * Rights of a kind that hold in a place, the most general first: the national laws that carry a directive out mirror it,
 * and its text is the better source. Those whose condition is not met are left out; a store with a return policy of its own has posted one.
 */
export function rightsIn(place: string, kind: Right['kind'], input: DeadlineInput): Right[] {
  const { law, profile, choices } = input;
  return law.rights
    .filter((right) => right.kind === kind)
    .filter(({ countries }) => countries.includes(place) || countries.includes(countryOf(place)))
    .filter(({ id, condition }) => {
      if (condition === null || choices.conditionsMet?.includes(id)) return true;
      return condition === 'no-posted-policy' && (profile?.returns.days ?? null) === null;
    })
    .toSorted((one, other) => other.countries.length - one.countries.length);
}

/**
 * Countries whose holidays count for the shopper's own periods: the shopper's, and the store's where it sells from
 * elsewhere, because laws differ on whose holiday it must be.
 */
export function holidayCountries(place: string, profile: StoreProfile | null): string[] {
  const country = countryOf(place);
  const store = soleCountry(profile);
  if (profile === null || sellsIn(profile, country) || store === null) return [country];
  return [country, store];
}

/** Countries whose business days the store keeps; empty when it isn't known which. */
export function businessCountries({ profile, ...input }: DeadlineInput): string[] {
  const place = placeOf({ profile, ...input });
  const country = place === null ? null : countryOf(place);
  if (country !== null && (profile === null || sellsIn(profile, country))) return [country];
  const store = soleCountry(profile);
  return store === null ? [] : [store];
}

/** Zones in which a legal day may end: the shopper's own where it lies in the country, else that and the country's. */
export function legalZones(place: string, { law, shopper }: DeadlineInput): string[] {
  const zones = law.zones[countryOf(place)] ?? [];
  const main = zones[0];
  if (main === undefined || zones.includes(shopper.timeZone)) return [shopper.timeZone];
  return [shopper.timeZone, main];
}

/** Zones in which the store's day may begin or end: its own, else the shopper's and that of the market. */
export function storeZones(input: DeadlineInput): string[] {
  const own = input.profile?.timeZone ?? null;
  if (own !== null && isTimeZone(own)) return [own];
  const place = placeOf(input);
  return place === null ? [input.shopper.timeZone] : legalZones(place, input);
}

function soleCountry(profile: StoreProfile | null): string | null {
  const [only, ...more] = profile?.countries ?? [];
  return only === undefined || only === 'EU' || more.length > 0 ? null : only;
}
