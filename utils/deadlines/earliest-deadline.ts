/** Of several deadlines of a kind (the store's term and the law's) the one that runs out first: the safe one. */
import type { Deadline, DeadlineKind } from './deadline';

/**
 * @param after ISO instant: what ran out by then doesn't count; '' for all
 * @returns one without a time only where none has one; null where there is none
 */
export function earliestDeadline(
  deadlines: readonly Deadline[],
  kind: DeadlineKind,
  after = '',
): Deadline | null {
  const open = deadlines.filter((one) => one.kind === kind && (one.at === null || one.at > after));
  return open.toSorted((one, other) => (one.at ?? '~').localeCompare(other.at ?? '~', 'en'))[0] ?? null;
}
