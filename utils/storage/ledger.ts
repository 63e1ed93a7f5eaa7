/**
 * The one writer of orders, events and receipts. Append-only, hash-chained per order, one transaction per append.
 *
 * Hashing is asynchronous, and a database transaction closes by itself while something else is awaited. So an append
 * is planned outside (read, decide what is new, hash), then committed in one short transaction that first checks
 * that every chain still ends where the plan found it. If another tab or worker was faster, nothing is written and the
 * append is planned again: two writers can't fork a chain, and each retry means that another append succeeded.
 * (Keeping the transaction alive while hashing, Dexie.waitFor, would hold every other writer and burn the processor.)
 */
import { sealEvent, verifyChain, type ChainHead, type ChainVerdict } from '@/utils/evidence/chain';
import type { Receipt } from '@/utils/evidence/receipt';
import { sha256 } from '@/utils/evidence/sha256';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { fold } from '@/utils/orders/fold';
import type { Order, OrderId } from '@/utils/orders/order';
import type { OrderRow, UnorderDatabase } from './database';
import { orderRowOf, type Project } from './order-row';
import { plainEntry } from './plain-entry';
import { purgeDeleted } from './purge';
import { eventsOf } from './queries';
import { saysNothingNew } from './says-nothing-new';
import { isStorageFull, NoSuchOrderError, StorageFullError } from './storage-error';

export interface NewEntry {
  order: OrderId;
  body: EventBody;
}

/** An order that an append changed; `before` is null for one heard of for the first time. */
export interface Change {
  before: Order | null;
  after: OrderRow;
  events: LedgerEvent[];
}

export interface Ledger {
  /**
   * Writes what is new in the entries (of one observation or one command), all or nothing.
   * Readings of an order that the shopper deleted are passed over.
   * @returns only the orders that changed
   * @throws StorageFullError nothing was written
   * @throws NoSuchOrderError for a word about an order that nobody has read or entered
   */
  append(entries: readonly NewEntry[]): Promise<Change[]>;
  /**
   * Writes a receipt together with the event that names it; saving the same receipt again writes nothing.
   * @param upload the upload it was made of, if any: gone once the record has it
   */
  appendReceipt(receipt: Receipt, upload?: string): Promise<Change[]>;
  /** Works out afresh the rows whose standing changed by the mere passing of time. @returns how many */
  refresh(): Promise<number>;
  /** Works out every row afresh from its events: after an update, when profiles or rules changed. */
  rebuild(): Promise<void>;
  /** Works out the rows of orders whose events came from a backup. */
  adopt(orders: readonly OrderId[]): Promise<void>;
  /** Removes for good what was deleted before `before` (milliseconds since 1970). @returns how many orders */
  purge(before: number): Promise<number>;
  /** Whether an order's record is whole and unchanged. */
  verify(order: OrderId): Promise<ChainVerdict>;
}

interface Plan {
  head: ChainHead | null;
  change: Change;
}

/** How many rows are worked out in one transaction, so that other writers get their turn. */
const BATCH = 100;

export function createLedger(options: {
  database: UnorderDatabase;
  /** Milliseconds since 1970. */
  now: () => number;
  project: Project;
}): Ledger {
  const { database, now, project } = options;

  async function write(
    entries: readonly NewEntry[],
    receipts: readonly Receipt[] = [],
    uploads: readonly string[] = [],
  ): Promise<Change[]> {
    for (;;) {
      const plans = await planAll(entries);
      if (plans.length === 0) return [];
      if (await commit(plans, receipts, uploads)) return plans.map(({ change }) => change);
    }
  }

  async function planAll(entries: readonly NewEntry[]): Promise<Plan[]> {
    const names = await recordedNames(entries.map(({ order }) => order));
    const byOrder = new Map<OrderId, EventBody[]>();
    for (const { order, body } of entries) {
      const id = names.get(order) ?? order;
      byOrder.set(id, [...(byOrder.get(id) ?? []), plainEntry(body)]);
    }
    const plans = await Promise.all([...byOrder].map(([order, bodies]) => plan(order, bodies)));
    return plans.filter((one) => one !== null);
  }

  /** Under which id the record keeps an order whose number the shopper corrected: pages speak of it by the true one. */
  async function recordedNames(ids: readonly OrderId[]): Promise<Map<OrderId, OrderId>> {
    const kept = new Set(await database.orders.where('id').anyOf(ids).primaryKeys());
    const unknown = ids.filter((id) => !kept.has(id));
    const rows = await database.orders.where('knownAs').anyOf(unknown).toArray();
    return new Map(rows.flatMap(({ id, knownAs }) => knownAs.map((name) => [name, id])));
  }

  /** What these bodies add to an order; null when they add nothing. */
  async function plan(order: OrderId, bodies: readonly EventBody[]): Promise<Plan | null> {
    const events = await eventsOf(database, order);
    const before = events.length === 0 ? null : fold(events);
    const head = events.at(-1) ?? (await tombstoneOf(order)) ?? null;
    // What was deleted is not gathered again behind the shopper's back.
    const closed = before === null ? head !== null : before.deleted;

    const known = events.map(({ body }) => body);
    const blocks = bodies.filter(({ type }) => type === 'observed').length;
    const added: LedgerEvent[] = [];
    for (const body of bodies) {
      if (body.type === 'observed' && closed) continue;
      if (before === null && added.length === 0 && !['observed', 'entered'].includes(body.type)) {
        throw new NoSuchOrderError(order);
      }
      if (saysNothingNew(body, known, blocks)) continue;
      const at = new Date(now()).toISOString();
      added.push(await sealEvent({ order, at, body }, added.at(-1) ?? head));
      known.push(body);
    }
    if (added.length === 0) return null;
    const after = orderRowOf([...events, ...added], project, now());
    return { head, change: { before, after, events: added } };
  }

  /** @returns false, with nothing written, when a chain has moved since it was planned */
  async function commit(
    plans: readonly Plan[],
    receipts: readonly Receipt[],
    uploads: readonly string[],
  ): Promise<boolean> {
    try {
      const { orders, events } = database;
      return await database.transaction(
        'rw',
        [orders, events, database.receipts, database.tombstones, database.uploads],
        async () => {
          if (!(await endAsPlanned(plans))) return false;
          await events.bulkAdd(plans.flatMap(({ change }) => change.events));
          await database.receipts.bulkPut([...receipts]);
          await database.uploads.bulkDelete([...uploads]);
          await orders.bulkPut(plans.map(({ change }) => change.after));
          return true;
        },
      );
    } catch (error) {
      if (isStorageFull(error)) throw new StorageFullError('No room left to keep this', { cause: error });
      throw error;
    }
  }

  async function endAsPlanned(plans: readonly Plan[]): Promise<boolean> {
    const nexts = await database.events.bulkGet(
      plans.map(({ head, change }) => [change.after.id, (head?.sequence ?? -1) + 1]),
    );
    if (nexts.some((next) => next !== undefined)) return false;
    // A final deletion takes the events away; then the chain ends in a tombstone, which the plan hadn't seen.
    const heads = await database.events.bulkGet(
      plans.map(({ head, change }) => [change.after.id, head?.sequence ?? -1]),
    );
    return plans.every(({ head, change }, index) => {
      return change.before === null || heads[index]?.hash === head?.hash;
    });
  }

  async function tombstoneOf(order: OrderId): Promise<ChainHead | undefined> {
    return database.tombstones.get(await sha256(order));
  }

  function workOut(ids: readonly OrderId[]): Promise<void> {
    return database.transaction('rw', database.orders, database.events, async () => {
      for (const id of ids) {
        const events = await eventsOf(database, id);
        if (events.length > 0) await database.orders.put(orderRowOf(events, project, now()));
      }
    });
  }

  return {
    append: (entries) => write(entries),

    appendReceipt: (receipt, upload) => {
      const { id, order, sha256, about } = receipt;
      const body = { type: 'receipt-saved', receipt: id, sha256, about } as const;
      return write([{ order, body }], [receipt], upload === undefined ? [] : [upload]);
    },

    async refresh() {
      const instant = new Date(now()).toISOString();
      const due = await database.orders.where('changesAt').belowOrEqual(instant).primaryKeys();
      for (let from = 0; from < due.length; from += BATCH) await workOut(due.slice(from, from + BATCH));
      return due.length;
    },

    async rebuild() {
      let last: OrderId | undefined;
      for (;;) {
        const rest =
          last === undefined ? database.orders.toCollection() : database.orders.where('id').above(last);
        const ids = await rest.limit(BATCH).primaryKeys();
        if (ids.length === 0) return;
        await workOut(ids);
        last = ids.at(-1);
      }
    },

    async adopt(orders) {
      for (let from = 0; from < orders.length; from += BATCH) await workOut(orders.slice(from, from + BATCH));
    },

    purge: (before) => purgeDeleted(database, before, now()),

    async verify(order) {
      const [events, row, tombstone] = await Promise.all([
        eventsOf(database, order),
        database.orders.get(order),
        tombstoneOf(order),
      ]);
      return verifyChain(events, tombstone ?? null, row?.head ?? null);
    },
  };
}
