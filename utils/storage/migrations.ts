/**
 * The numbered changes of the database, oldest first. A released entry is never edited: a change is a new entry.
 * In a store's line the first name is the key, the others are indexes; fields that aren't searched need no mention.
 */
import type { Transaction } from 'dexie';

export interface Migration {
  version: number;
  /** Dexie's schema notation; null drops the table. */
  stores: Record<string, string | null>;
  /** Rewrites what is stored; runs in the transaction of the upgrade, so that a failure leaves the old version whole. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const migrations: Migration[] = [
  {
    version: 1,
    stores: {
      orders: 'id, *knownAs, rank, changesAt, deletedAt, *words',
      events: '[order+sequence]',
      receipts: 'id, order',
      tombstones: 'digest',
      reminders: 'id, order, [status+at]',
      settings: 'key',
      counters: 'key',
    },
  },
  { version: 2, stores: { uploads: 'id' } },
  {
    // The list by store and by state, and what was handed to the shopper's calendar.
    version: 3,
    stores: {
      orders:
        'id, *knownAs, rank, [storeName+rank], [state+rank], [storeName+state+rank], changesAt, deletedAt, *words',
      calendar: 'id, order',
    },
  },
  {
    // Orders whose reminders don't follow them yet.
    version: 4,
    stores: {
      orders:
        'id, *knownAs, rank, [storeName+rank], [state+rank], [storeName+state+rank], changesAt, deletedAt, unplanned, *words',
    },
  },
];
