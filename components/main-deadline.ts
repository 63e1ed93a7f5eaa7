/** Which of an order's deadlines speaks for it in a list. */
import type { Deadline, DeadlineKind } from '@/utils/deadlines/deadline';
import type { Group, Standing } from '@/utils/orders/group';

/** What one waits for or hurries to in each group, the most telling first. */
const KINDS: Record<Group, DeadlineKind[]> = {
  'act-now': ['cancel-window', 'before-dispatch', 'confirmation-due', 'refund-due'],
  'waiting-proof': ['confirmation-due'],
  'waiting-money': ['refund-due'],
  'return-by': ['return', 'withdrawal'],
  done: [],
};

/** The deadline the order's standing rests on, else the first of its group's kinds; null when there is none. */
export function mainDeadline(deadlines: readonly Deadline[], { group, at }: Standing): Deadline | null {
  const fitting = KINDS[group].flatMap((kind) => deadlines.filter((deadline) => deadline.kind === kind));
  return fitting.find((deadline) => at !== null && deadline.at === at) ?? fitting[0] ?? null;
}
