/** The first-hour guard: on the confirmation page of a fresh order one quiet card, once, unless it was switched off. */
import { guardChecks } from '@/utils/guiding/guard-checks';
import type { Guard } from '@/utils/messages';
import type { OrderId } from '@/utils/orders/order';
import type { Change } from '@/utils/storage/ledger';
import { orderRow } from '@/utils/storage/queries';
import { readPreferences } from '@/utils/storage/preferences';
import { guideHere, injectHelper } from './guide';
import type { Services } from './services';
import { changeSession, readSession, without } from './session';

/** "First hour": an order heard of longer ago is no fresh one. Milliseconds. */
const FRESH = 3_600_000;
/** Orders kept in mind as shown; a browser session seldom sees more. */
const SHOWN_LIMIT = 200;
/** Orders looked through for the same thing bought lately. */
const OTHERS_LIMIT = 500;

/** @param changes what the confirmation page told */
export async function offerGuard(services: Services, tab: number, changes: readonly Change[]): Promise<void> {
  const [change, ...more] = changes;
  if (!change || more.length > 0 || !(await readPreferences(services.database)).firstHourCard) return;
  const { id, state, firstSeen, placed } = change.after;
  const since = Date.parse(placed?.instant ?? firstSeen);
  const isFresh = services.now() - Math.min(since, Date.parse(firstSeen)) < FRESH;
  const { guides, guarded } = await readSession();
  if (state !== 'placed' || !isFresh || guides[tab] || guarded.includes(id)) return;
  await changeSession((session) => ({
    ...session,
    guards: { ...session.guards, [tab]: id },
    guarded: [...session.guarded, id].slice(-SHOWN_LIMIT),
  }));
  await injectHelper(tab);
}

/** What the card in this tab is to say; null where none is due. */
export async function guardFor({ database, now }: Services, tab: number): Promise<Guard | null> {
  const id = (await readSession()).guards[tab];
  const row = id === undefined ? undefined : await orderRow(database, id);
  if (!row) return null;
  const others = await database.orders
    .orderBy('rank')
    .limit(OTHERS_LIMIT)
    .filter((other) => other.id !== row.id)
    .toArray();
  return {
    type: 'guard',
    order: row.id,
    storeName: row.storeName,
    orderNumber: row.orderNumber,
    deadline:
      row.deadlines.find(({ kind }) => kind === 'cancel-window' || kind === 'before-dispatch') ?? null,
    checks: guardChecks(row, others, now()),
  };
}

export async function closeGuard(
  services: Services,
  tab: number,
  order: OrderId,
  isOff: boolean,
): Promise<void> {
  if (!(await takeGuard(tab, order))) return;
  if (isOff) await services.prefer({ firstHourCard: false });
}

/** The shopper wants out: guides on from the confirmation page. */
export async function acceptGuard(tab: number, order: OrderId): Promise<void> {
  if (await takeGuard(tab, order)) await guideHere(tab, order);
}

/** @returns whether this order's card was due in this tab: a page can't name another */
async function takeGuard(tab: number, order: OrderId): Promise<boolean> {
  const { guards } = await readSession();
  if (guards[tab] !== order) return false;
  await changeSession((session) => ({ ...session, guards: without(session.guards, tab) }));
  return true;
}
