/** The row that lists show, worked out from an order's events. */
import { fold } from '@/utils/orders/fold';
import { groupOf, rankOf } from '@/utils/orders/group';
import { orderIdOf } from '@/utils/orders/order-id';
import type { Regime } from '@/utils/deadlines/regime';
import type { Question } from '@/utils/deadlines/questions';
import type { Deadline } from '@/utils/deadlines/deadline';
import type { ChainHead } from '@/utils/evidence/chain';
import type { LedgerEvent } from '@/utils/orders/event';
import type { Order } from '@/utils/orders/order';
import type { OrderRow } from './database';
import { searchWords } from './search-words';

/** What follows from an order by the profiles, which the storage doesn't know. */
export interface Projection {
  storeName: string;
  deadlines: Deadline[];
  /** What only the shopper knows; absent: nothing that a deadline depends on. */
  questions?: Question[];
  /** Whose law is counted. */
  regime?: Regime;
}

/** Pure; `now` in milliseconds since 1970. */
export type Project = (order: Order, events: readonly LedgerEvent[], now: number) => Projection;

/** The row of an order with at least one event, as of `now`. */
export function orderRowOf(events: readonly LedgerEvent[], project: Project, now: number): OrderRow {
  const order = fold(events);
  const { storeName, deadlines, questions = [], regime } = project(order, events, now);
  const standing = groupOf(order, deadlines, now);
  const titles = order.items.map(({ title }) => title);
  const row = {
    ...order,
    knownAs: [...new Set([order.id, orderIdOf(order)])],
    storeName,
    deadlines,
    questions,
    ...(regime === undefined ? {} : { regime }),
    standing,
    words: searchWords([order.orderNumber ?? '', storeName, order.host ?? '', ...titles]),
    head: headOf(events),
    unplanned: 1 as const,
  };
  if (order.deleted) return { ...row, deletedAt: deletedAt(events) };
  const rank = rankOf(order, standing);
  return standing.until === null ? { ...row, rank } : { ...row, rank, changesAt: standing.until };
}

function headOf(events: readonly LedgerEvent[]): ChainHead {
  const last = events.at(-1);
  return { sequence: last?.sequence ?? -1, hash: last?.hash ?? '' };
}

function deletedAt(events: readonly LedgerEvent[]): string {
  return events.findLast(({ body }) => body.type === 'deleted')?.at ?? '';
}
