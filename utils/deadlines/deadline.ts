/** A point in time that matters to an order, with how sure it is and why. */
import type { Source } from '@/store-profiles/schema';

export const deadlineKinds = [
  'cancel-window',
  'before-dispatch',
  'withdrawal',
  'return',
  'confirmation-due',
  'refund-due',
  'dispute',
  'follow-up',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
/** Of these the store has to do something, not the shopper: past them it is late, and nothing is lost yet. */
const AWAITED: ReadonlySet<DeadlineKind> = new Set(['confirmation-due', 'refund-due', 'follow-up']);

export const isAwaited = (kind: DeadlineKind): boolean => AWAITED.has(kind);

export type Certainty = 'exact' | 'estimated' | 'unknown';

/**
 * Key into the message catalogue, and what to fill in: the values stand in the order of $1, $2 …, and a value's
 * name says how it is written: `…At` an ISO instant, `…Day` a calendar day (YYYY-MM-DD), `…Minutes` a duration,
 * any other name plain text as it is.
 */
export interface Explanation {
  key: string;
  values: Record<string, string>;
}

/** Another reading of the same deadline, later or unknown, shown beside the one that is counted down. */
export interface OtherReading {
  at: string | null;
  rule: string;
  explanation: Explanation;
}

export interface Deadline {
  kind: DeadlineKind;
  /** ISO instant (UTC); null when no instant can be given. Never later than the rule allows. */
  at: string | null;
  certainty: Certainty;
  /** Id of the rule it follows from, e.g. `nike/cancel-window`, `eu-crd/withdrawal`. */
  rule: string;
  source: Source | null;
  explanation: Explanation;
  /** ISO instant it is counted from, where one is known: reminders are spread over the time between. */
  from?: string;
  /** ISO instant before which one cannot act yet, for windows that open late. */
  opensAt?: string;
  /** The readings that were not chosen: other variants, later sources, a longer period. */
  others?: OtherReading[];
}
