/** The terms of a purchase at a store, as its profile and the law tell them. Pure. */
import type { StoreProfile } from '@/store-profiles/schema';
import { noTimes, type DeadlineInput } from '../deadlines/deadline-input';
import type { Explanation } from '../deadlines/deadline';
import { countryOf, placeOf, rightsIn } from '../deadlines/jurisdiction';
import type { Term } from './term';

const DAY_MINUTES = 1440;

/** @param input of whom, where and when; the profile is null for a store nobody has described */
export function termsBeforeBuying(input: Pick<DeadlineInput, 'profile' | 'law' | 'shopper' | 'now'>): Term[] {
  const order = { state: 'placed', placed: null, country: null, kept: false, deleted: false } as const;
  const whole: DeadlineInput = { ...input, order, times: noTimes, choices: {} };
  const { profile } = input;
  const place = placeOf(whole);
  return [
    ...(profile === null ? [unknown('cancel')] : [cancelTerm(profile)]),
    ...(profile === null ? [unknown('returns')] : returnTerms(profile, place)),
    lawTerm(whole, place),
  ];
}

function unknown(about: 'cancel' | 'returns'): Term {
  return { about, text: { key: `terms.${about}Unknown`, values: {} }, quote: null, source: null };
}

function cancelTerm({ cancel }: StoreProfile): Term {
  const { windowMinutes, until, variants, text, source } = cancel;
  const told = variants.flatMap((variant) => variant.windowMinutes ?? []);
  const shortest = Math.min(...told, windowMinutes ?? Number.POSITIVE_INFINITY);
  const said = (key: string, values: Explanation['values'] = {}): Term => ({
    about: 'cancel',
    text: { key, values },
    quote: text,
    source,
  });
  if (until === 'none') return said('terms.cancelNone');
  if (Number.isFinite(shortest) && shortest > 0) {
    const isSame = variants.length === 0;
    return said(isSame ? 'terms.cancelWindow' : 'terms.cancelDepends', { windowMinutes: String(shortest) });
  }
  if (until === 'preparing') return said('terms.cancelPreparing');
  return said(until === 'shipped' ? 'terms.cancelShipped' : 'terms.cancelUnknown');
}

/** Of several terms the shortest that can hold here: what is promised must not be less. */
function returnTerms({ returns }: StoreProfile, place: string | null): Term[] {
  const { days, variants = [], cost, text, source } = returns;
  const here = variants.filter(
    ({ countries }) => countries === undefined || (place !== null && countries.includes(countryOf(place))),
  );
  const all = [...(days === null ? [] : [days]), ...here.map((variant) => variant.days)];
  const said = (
    about: Term['about'],
    key: string,
    values: Explanation['values'],
    quote: string | null,
  ): Term => ({
    about,
    text: { key, values },
    quote,
    source,
  });
  const minutes = String(Math.min(...all) * DAY_MINUTES);
  const isSame = new Set(all).size === 1;
  return [
    all.length === 0
      ? said('returns', text === null ? 'terms.returnsUnknown' : 'terms.returnsSaid', {}, text)
      : said('returns', isSame ? 'terms.returns' : 'terms.returnsDepend', { returnMinutes: minutes }, text),
    ...(cost === null ? [] : [said('cost', 'terms.cost', { cost }, null)]),
  ];
}

function lawTerm(input: DeadlineInput, place: string | null): Term {
  const said = (key: string, values: Explanation['values'], rest: Partial<Term> = {}): Term => ({
    about: 'law',
    text: { key, values },
    quote: null,
    source: null,
    ...rest,
  });
  if (place === null) return said('terms.lawUnknown', {});
  const [right] = rightsIn(place, 'withdrawal', input);
  const country = countryOf(place);
  if (!right?.period) return said('terms.lawNone', { country });
  const { days, dayKind, from } = right.period;
  const values = { periodDays: String(days), law: right.name };
  const key =
    dayKind === 'working' ? 'terms.lawWorking' : `terms.law${from === 'purchase' ? 'Purchase' : ''}`;
  return said(key, values, { quote: right.right, source: right.sources[0] ?? null });
}
