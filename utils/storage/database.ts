/** The database on the shopper's machine. `events` and `receipts` are the record; `orders` is worked out from them. */
import { Dexie, type Table } from 'dexie';
import type { CalendarEntry } from '@/utils/calendar/calendar-file';
import type { Deadline } from '@/utils/deadlines/deadline';
import type { Regime } from '@/utils/deadlines/regime';
import type { Question } from '@/utils/deadlines/questions';
import type { ChainHead } from '@/utils/evidence/chain';
import type { Receipt } from '@/utils/evidence/receipt';
import type { LedgerEvent } from '@/utils/orders/event';
import type { Standing } from '@/utils/orders/group';
import type { Order, OrderId } from '@/utils/orders/order';
import type { Reminder } from '@/utils/reminders/reminder';
import { migrations, type Migration } from './migrations';

/** An order as the lists show it, kept ready so that a list reads only the rows it shows. */
export interface OrderRow extends Order {
  /** Its id, and the id that follows from a number the shopper corrected: pages speak of it under either. */
  knownAs: OrderId[];
  /** The store's name for the screen. */
  storeName: string;
  deadlines: Deadline[];
  /** What only the shopper knows and a deadline depends on, with the answers given. */
  questions: Question[];
  /** Whose law the deadlines are counted by. */
  regime?: Regime;
  /** As of the last write; `changesAt` says until when it holds. */
  standing: Standing;
  /** Sort key of the list; absent while deleted, which takes the row out of the index. */
  rank?: string;
  /** When the standing changes by itself (ISO instant); absent: only an event changes it. */
  changesAt?: string;
  /** When the shopper deleted it (ISO instant). */
  deletedAt?: string;
  /** Set by every write of the row, and taken off once its reminders follow it: whatever comes between is made good. */
  unplanned?: 1;
  /** Words by which the search finds it, folded. */
  words: string[];
  head: ChainHead;
}

/** What stays of an order that was deleted for good: where its chain ended, and no content. */
export interface Tombstone extends ChainHead {
  /** SHA-256 (hex) of the order's id. */
  digest: string;
  /** When its content was removed (ISO instant). */
  at: string;
}

export interface SettingRow {
  key: string;
  value: unknown;
}

/**
 * A file on its way from a page of ours to the record. A message can't carry it: Chrome's are JSON. It is gone in the
 * same transaction in which the record has it.
 */
export interface Upload {
  id: string;
  file: Blob;
  name: string;
  /** What of it can be read as text; '' where that is nothing. */
  text: string;
}

/** How often a reading strategy won on a store's page kind: drift shows here, and nowhere outside. */
export interface CounterRow {
  /** `${store or host} ${page kind} ${strategy}`. */
  key: string;
  count: number;
  lastAt: string;
}

export type UnorderDatabase = Dexie & {
  orders: Table<OrderRow, OrderId>;
  events: Table<LedgerEvent, [OrderId, number]>;
  receipts: Table<Receipt, string>;
  tombstones: Table<Tombstone, string>;
  reminders: Table<Reminder, string>;
  settings: Table<SettingRow, string>;
  counters: Table<CounterRow, string>;
  uploads: Table<Upload, string>;
  calendar: Table<CalendarEntry, string>;
};

/** Opens lazily, at the first read or write; older data is brought up to the newest version then. */
export function createDatabase(
  name = 'unorder',
  versions: readonly Migration[] = migrations,
): UnorderDatabase {
  const database = new Dexie(name);
  for (const { version, stores, upgrade } of versions) {
    const declared = database.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  return database as UnorderDatabase;
}
