/** What may happen to a browser while reminders wait, in an order that a seed decides. */
import { randomFrom } from '../fuzz/mutate';

export type Step =
  | { what: 'forward' | 'back'; minutes: number }
  | { what: 'restart'; timeZone: string }
  | { what: 'kill' | 'lose-alarms' | 'ring' | 'wake' | 'enter-again' | 'fail-writes' };

const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kathmandu'];
/** A restart takes seconds where the others take milliseconds. */
const OFTEN = [
  'forward',
  'forward',
  'back',
  'kill',
  'lose-alarms',
  'ring',
  'wake',
  'enter-again',
  'fail-writes',
  'fail-writes',
] as const;
const RESTARTS = 0.06;

export interface Sequence {
  /** How long before the start the order was placed. The demonstration shop gives 30 minutes. */
  minutesAgo: number;
  steps: Step[];
}

export function sequenceOf(seed: number): Sequence {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const step = (): Step => {
    if (random() < RESTARTS) return { what: 'restart', timeZone: ZONES[below(ZONES.length)] ?? 'UTC' };
    const what = OFTEN[below(OFTEN.length)] ?? 'ring';
    if (what !== 'forward' && what !== 'back') return { what };
    return { what, minutes: random() < 0.2 ? below(40_000) : below(30) };
  };
  return { minutesAgo: below(35), steps: Array.from({ length: 4 + below(10) }, step) };
}
