/** What the shopper's list is sorted by: is there something to do, to wait for, or is it done? */
import type { Deadline, DeadlineKind } from '@/utils/deadlines/deadline';
import type { Order } from './order';

/** In order of urgency. */
export const groups = ['act-now', 'waiting-proof', 'waiting-money', 'return-by', 'done'] as const;
export type Group = (typeof groups)[number];

export interface Standing {
  group: Group;
  /** The deadline that matters in this group (ISO instant); null when none is known. */
  at: string | null;
  /** When the standing changes by itself (ISO instant); null: only an event changes it. */
  until: string | null;
}

/** A deadline of unknown time keeps an order open this long after it was placed: old history isn't urgent. */
const FRESH_DAYS = 30;
/** What has been overdue for longer isn't pressing any more: an old history would otherwise stand above today's order. */
const CHASE_DAYS = 180;
const DAY = 86_400_000;

const whileCancellable: DeadlineKind[] = ['cancel-window', 'before-dispatch'];
const whileReturnable: DeadlineKind[] = ['withdrawal', 'return'];

/** Standing of an order at `now` (milliseconds since 1970). A proof or a refund that is overdue is the shopper's turn again: `act-now`. */
export function groupOf(order: Order, deadlines: readonly Deadline[], now: number): Standing {
  const instant = new Date(now).toISOString();
  const freshUntil = endOfFreshness(order);
  const changes = deadlines.flatMap(({ at }) => (at === null ? [] : [at]));
  const until = earliest([...changes, freshUntil].filter((at) => at > instant));

  /** `undefined`: none open; null: one is open, but its time isn't known. */
  const open = (kinds: DeadlineKind[]): string | null | undefined => {
    const times = deadlines
      .filter(({ kind, at }) => kinds.includes(kind) && (at ?? freshUntil) > instant)
      .map(({ at }) => at);
    return times.length === 0 ? undefined : earliest(times.filter((at) => at !== null));
  };
  const awaited = (group: Group, kind: DeadlineKind): Standing => {
    const at = earliest(deadlines.flatMap((one) => (one.kind === kind && one.at !== null ? [one.at] : [])));
    if (at === null || at > instant) return { group, at, until };
    const lapsesAt = new Date(Date.parse(at) + CHASE_DAYS * DAY).toISOString();
    if (lapsesAt <= instant) return { group, at, until };
    return { group: 'act-now', at, until: earliest([lapsesAt, ...(until === null ? [] : [until])]) };
  };

  switch (order.state) {
    case 'kept':
    case 'refunded':
      return { group: 'done', at: null, until: null };
    case 'cancel-requested':
      return awaited('waiting-proof', 'confirmation-due');
    case 'cancelled':
    case 'return-sent':
    case 'refund-due':
      return awaited('waiting-money', 'refund-due');
    case 'return-requested':
      return { group: 'return-by', at: open(whileReturnable) ?? null, until };
    case 'placed':
    case 'cancel-declined':
    case 'shipped':
    case 'delivered': {
      const cancellable = isDispatched(order) ? undefined : open(whileCancellable);
      if (cancellable !== undefined) return { group: 'act-now', at: cancellable, until };
      if (mayStillBeCancelled(order, deadlines) && freshUntil > instant) {
        return { group: 'act-now', at: null, until };
      }
      const returnable = open(whileReturnable);
      // Of a fresh order no term to return is known: it is on its way all the same, and not done.
      const isUnderWay =
        freshUntil > instant && !deadlines.some(({ kind }) => whileReturnable.includes(kind));
      const group = returnable === undefined && !isUnderWay ? 'done' : 'return-by';
      return { group, at: returnable ?? null, until };
    }
  }
}

/** States in which the shopper waits; the others can still be acted on by a deadline. */
const WAITING: ReadonlySet<Order['state']> = new Set([
  'cancel-requested',
  'cancelled',
  'return-sent',
  'refund-due',
]);

/** A key that sorts rows by group, what can be missed before what is overdue, then by deadline, then newest first. */
export function rankOf(order: Order, standing: Standing): string {
  const placed = Date.parse(order.placed?.instant ?? order.placed?.date ?? order.firstSeen);
  // Counted back from the year 5138, so that the newest sorts first.
  const newestFirst = String(99_999_999_999_999 - (Number.isNaN(placed) ? 0 : placed)).padStart(15, '0');
  const isOverdue = standing.group === 'act-now' && WAITING.has(order.state);
  return `${groups.indexOf(standing.group)} ${isOverdue ? 1 : 0} ${standing.at ?? '~'} ${newestFirst}`;
}

/** Beginning of the keys that `rankOf` gives to rows of a group. */
export function rankPrefix(group: Group): string {
  return `${groups.indexOf(group)} `;
}

/** Nobody knows this shop's window, and its page didn't say that it is over: what can't be read is no refusal. */
function mayStillBeCancelled({ state, control }: Order, deadlines: readonly Deadline[]): boolean {
  const isRefused = control?.answer === 'not-offered' && control.reason !== null;
  return state === 'placed' && !isRefused && !deadlines.some(({ kind }) => whileCancellable.includes(kind));
}

function isDispatched({ state }: Order): boolean {
  return state === 'shipped' || state === 'delivered';
}

function endOfFreshness(order: Order): string {
  const placed = Date.parse(order.placed?.instant ?? order.placed?.date ?? order.firstSeen);
  return new Date((Number.isNaN(placed) ? 0 : placed) + FRESH_DAYS * DAY).toISOString();
}

function earliest(times: readonly string[]): string | null {
  return times.reduce<string | null>((first, at) => (first === null || at < first ? at : first), null);
}
