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
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
export type Certainty = 'exact' | 'estimated' | 'unknown';

export interface Deadline {
  kind: DeadlineKind;
  /** ISO instant (UTC); null when no instant can be given. */
  at: string | null;
  certainty: Certainty;
  /** Id of the rule it follows from, e.g. `nike/cancel-window`, `eu-crd/withdrawal`. */
  rule: string;
  source: Source | null;
  /** Key into the message catalogue, and what to fill in. */
  explanation: { key: string; values: Record<string, string> };
}
