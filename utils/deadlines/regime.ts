/** Whose law is counted for an order, to be said on screen. */
import type { DeadlineInput } from './deadline-input';
import { countryOf, knownPlace, placeOf, rightsIn } from './jurisdiction';

export interface Regime {
  /** ISO 3166 code of the country; null: not known, so that no law is counted. */
  country: string | null;
  /** Taken from the shopper's clock; nobody said it. */
  isAssumed: boolean;
  /** Name of the law that gives a right of withdrawal; null: none is known to. */
  law: string | null;
}

export function regimeOf(input: DeadlineInput): Regime {
  const place = placeOf(input);
  if (place === null) return { country: null, isAssumed: false, law: null };
  const law = rightsIn(place, 'withdrawal', input)[0]?.name ?? null;
  return { country: countryOf(place), isAssumed: knownPlace(input) === null, law };
}
