/** What a story is told from: everything on record about one order, and what is known of its store and of the law. */
import type { DisputeRoute, StoreProfile } from '@/store-profiles/schema';
import type { Deadline } from '@/utils/deadlines/deadline';
import type { Regime } from '@/utils/deadlines/regime';
import type { LedgerEvent } from '@/utils/orders/event';
import type { Order } from '@/utils/orders/order';
import type { Receipt } from '../../receipt';

export interface CaseRecord {
  order: Order & { storeName: string; deadlines: Deadline[]; regime?: Regime };
  /** Oldest first. */
  events: readonly LedgerEvent[];
  /** Oldest first. */
  receipts: readonly Receipt[];
  /** Null: a store nobody has described. */
  profile: StoreProfile | null;
  /** Every route that is known; which of them fit follows from the order. */
  disputes: readonly DisputeRoute[];
  /** ISO, UTC. */
  exportedAt: string;
}
