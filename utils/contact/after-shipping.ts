/** What is still possible once an order can't be cancelled any more, in the order in which it costs the least. */
import type { Source, StoreProfile } from '@/store-profiles/schema';
import type { Deadline, DeadlineKind } from '@/utils/deadlines/deadline';
import type { Order } from '@/utils/orders/order';

export interface StillPossible {
  what: 'cancel-delivery' | 'refuse' | 'withdraw' | 'return';
  deadline: Deadline | null;
  /** What it costs, as the store says; null: nothing is known. */
  cost: string | null;
  /** The store's own words on it. */
  text: string | null;
  source: Source | null;
}

/** @param profile null for a shop that nobody described */
export function stillPossible(
  { state, control, deadlines }: Pick<Order, 'state' | 'control'> & { deadlines: readonly Deadline[] },
  profile: StoreProfile | null,
): StillPossible[] {
  const by = (kind: DeadlineKind): Deadline | null => deadlines.find((one) => one.kind === kind) ?? null;
  const isUnderWay = state === 'shipped';
  const kinds = controlKinds(control);
  const ways: StillPossible[] = [];
  const bare = { deadline: null, cost: null, text: null, source: null };
  if (isUnderWay && kinds.has('cancel-delivery')) ways.push({ ...bare, what: 'cancel-delivery' });
  if (isUnderWay) ways.push({ ...bare, what: 'refuse' });
  const withdrawal = by('withdrawal');
  if (withdrawal) ways.push({ ...bare, what: 'withdraw', deadline: withdrawal, source: withdrawal.source });
  const back = by('return');
  const returns = profile?.returns ?? null;
  if (back ?? returns?.days ?? kinds.has('return')) {
    const { cost = null, text = null, source = null } = returns ?? {};
    ways.push({ what: 'return', deadline: back, cost, text, source: source ?? back?.source ?? null });
  }
  return ways;
}

function controlKinds(control: Order['control']): ReadonlySet<string> {
  if (control?.answer === 'found')
    return new Set([control.kind, ...(control.others ?? []).map(({ kind }) => kind)]);
  return new Set(control?.answer === 'not-offered' ? (control.instead ?? []).map(({ kind }) => kind) : []);
}
