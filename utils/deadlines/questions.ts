/** What only the shopper knows and a deadline of this order depends on: asked, never guessed. */
import type { PaymentMeans } from '@/store-profiles/schema';
import { type Ask, NONE, type OrderAnswers, type PlannedAsk, plannedAsks } from '../orders/answers';
import { cancelWindows, openVariants } from './cancel-window';
import type { Deadline } from './deadline';
import type { DeadlineInput, OrderChoices } from './deadline-input';
import { deadlinesOf } from './deadlines';
import { countryOf, placeOf, rightsIn } from './jurisdiction';
import { addDays, dayOf } from './zoned-time';

export interface Question {
  ask: Ask;
  /** What can be answered, NONE among it where nothing of the rest may apply; empty where a day is asked for. */
  options: string[];
  /** What was answered; empty: nothing yet. */
  answers: string[];
}

const PAYMENT: readonly PaymentMeans[] = [
  'visa',
  'mastercard',
  'amex',
  'credit-card',
  'debit-card',
  'paypal',
];
const SUBJECTS = ['goods', 'service', 'digital'] as const;
/** States in which the goods are on their way or there. */
const SENT = new Set(['shipped', 'delivered']);

/** The answers as `deadlinesOf` takes them. The day of receipt isn't among them: it is one of the order's times. */
export function choicesOf(answers: OrderAnswers): OrderChoices {
  const { variant, returns, payment, subject, exceptions } = answers;
  const means = [...PAYMENT, NONE].find((one) => one === payment?.[0]) as OrderChoices['payment'];
  const kind = SUBJECTS.find((one) => one === subject?.[0]);
  return {
    ...(variant?.[0] === undefined ? {} : { variant: variant[0] }),
    ...(returns?.[0] === undefined ? {} : { returns: returns[0] }),
    ...(means === undefined ? {} : { payment: means }),
    ...(kind === undefined ? {} : { subject: kind }),
    ...(exceptions === undefined ? {} : { exceptions }),
  };
}

/**
 * The questions of which at least one answer changes a deadline, those already answered too, so that an answer can be
 * changed. Pure.
 * @param input with the choices and times that follow from the answers
 */
export function questionsOf(input: DeadlineInput, answers: OrderAnswers): Question[] {
  const open = deadlinesOf({ ...input, choices: {} });
  return [
    question('variant', variants(input), input, open),
    question('returns', returnTerms(input), input, open),
    ...plannedAsks.map((ask) => plannedDay(ask, input)),
    arrival(input),
    question('subject', open.some(isWithdrawal) ? [...SUBJECTS] : [], input, open),
    question('payment', open.some(({ kind }) => kind === 'dispute') ? [...PAYMENT, NONE] : [], input, open),
    question('exceptions', open.some(isWithdrawal) ? exceptions(input) : [], input, open),
  ]
    .filter((one) => one !== null)
    .map((one): Question => ({ ...one, answers: answers[one.ask] ?? [] }));
}

type Unanswered = Omit<Question, 'answers'>;

function question(
  ask: Exclude<Ask, 'received'>,
  options: string[],
  input: DeadlineInput,
  open: readonly Deadline[],
): Unanswered | null {
  const matters = options.some((option) => {
    const choices = choicesOf({ [ask]: [option] });
    return !sameTimes(deadlinesOf({ ...input, choices }), open);
  });
  return matters ? { ask, options } : null;
}

/** What a window of the store is counted from, by the question for it. */
const COUNTED_FROM: Record<PlannedAsk, string> = {
  deliveryDay: 'delivery_day',
  appointment: 'appointment',
  release: 'release_date',
};
/** Further ahead than any window reaches back. */
const FAR = 60;

/** Asked once it is settled that the window which counts from that day is the order's. */
function plannedDay(ask: PlannedAsk, input: DeadlineInput): Unanswered | null {
  const { profile, times, now } = input;
  const [window, ...others] = profile === null ? [] : cancelWindows(profile, input);
  if (window?.relativeTo !== COUNTED_FROM[ask] || others.length > 0) return null;
  const on = (day: string | null): Deadline[] =>
    deadlinesOf({ ...input, times: { ...times, [ask]: day === null ? null : { day } } });
  const matters = !sameTimes(on(null), on(addDays(now.slice(0, 10), FAR)));
  return matters ? { ask, options: [] } : null;
}

/** Asked as long as the goods are on their way or just there, where something counts from the day they come. */
function arrival(input: DeadlineInput): Unanswered | null {
  const { order, times, now, shopper } = input;
  if (!SENT.has(order.state)) return null;
  const came = (delivered: DeadlineInput['times']['delivered']): Deadline[] =>
    deadlinesOf({ ...input, choices: {}, times: { ...times, delivered } });
  const isOpen = !sameTimes(came([]), came([{ day: dayOf(now, shopper.timeZone) }]));
  return isOpen ? { ask: 'received', options: [] } : null;
}

function variants(input: DeadlineInput): string[] {
  const { profile, order } = input;
  if (profile === null) return [];
  const { possible, general } = openVariants(profile, input);
  const names = possible.flatMap(({ when }) => when ?? []);
  const requests =
    order.state === 'cancel-requested'
      ? profile.cancel.variants
          .filter(({ relativeTo }) => relativeTo === 'request_sent')
          .map(({ when }) => when)
      : [];
  const all = [...new Set([...names, ...requests])];
  return general === null || all.length === 0 ? all : [...all, NONE];
}

function returnTerms(input: DeadlineInput): string[] {
  const terms = input.profile?.returns.variants ?? [];
  const place = placeOf(input);
  const country = place === null ? null : countryOf(place);
  // Where terms are made for the shopper's country, nothing is left to choose.
  if (terms.some(({ countries }) => country !== null && countries?.includes(country))) return [];
  const names = terms.filter(({ countries }) => countries === undefined).map(({ when }) => when);
  return names.length === 0 ? [] : [...names, NONE];
}

function exceptions(input: DeadlineInput): string[] {
  const place = placeOf(input);
  const right = place === null ? undefined : rightsIn(place, 'withdrawal', input)[0];
  const kinds = right?.exceptions.flatMap(({ kind }) => kind ?? []) ?? [];
  return kinds.length === 0 ? [] : [...kinds, NONE];
}

function isWithdrawal({ kind }: Deadline): boolean {
  return kind === 'withdrawal';
}

/** The same to a shopper: as many, at the same times, as sure. */
function sameTimes(ones: readonly Deadline[], others: readonly Deadline[]): boolean {
  const times = (deadlines: readonly Deadline[]): string =>
    JSON.stringify(deadlines.map(({ kind, at, certainty }) => [kind, at, certainty]));
  return times(ones) === times(others);
}
