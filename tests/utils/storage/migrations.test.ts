import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { createDatabase } from '@/utils/storage/database';
import { migrations, type Migration } from '@/utils/storage/migrations';
import { newDatabaseName } from './test-ledger';

/** Makes a database by the browser's own interface, as an older release left it on a shopper's disk. */
function makeByHand(name: string, version: number, make: (database: IDBDatabase) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // Dexie counts its versions in tens.
    const request = indexedDB.open(name, version * 10);
    request.addEventListener('upgradeneeded', () => make(request.result));
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

const next: Migration = {
  version: 2,
  stores: { orders: 'id, *knownAs, rank, changesAt, deletedAt, *words, storeName', counters: null },
  upgrade: (transaction) =>
    transaction
      .table('settings')
      .toCollection()
      .modify((row: { value: unknown }) => {
        row.value = { said: row.value };
      }),
};

async function makeVersion1(name: string): Promise<void> {
  await makeByHand(name, 1, (old) => {
    const orders = old.createObjectStore('orders', { keyPath: 'id' });
    orders.createIndex('knownAs', 'knownAs', { multiEntry: true });
    orders.createIndex('rank', 'rank');
    orders.createIndex('changesAt', 'changesAt');
    orders.createIndex('deletedAt', 'deletedAt');
    orders.createIndex('words', 'words', { multiEntry: true });
    orders.add({ id: 's:1', rank: '0', words: ['lamp'], storeName: 'Shop' });
    const events = old.createObjectStore('events', { keyPath: ['order', 'sequence'] });
    events.add({ order: 's:1', sequence: 0, hash: 'h' });
    old.createObjectStore('receipts', { keyPath: 'id' }).createIndex('order', 'order');
    old.createObjectStore('tombstones', { keyPath: 'digest' });
    const reminders = old.createObjectStore('reminders', { keyPath: 'id' });
    reminders.createIndex('order', 'order');
    reminders.createIndex('[status+at]', ['status', 'at']);
    old.createObjectStore('settings', { keyPath: 'key' }).add({ key: 'wishes', value: ['shop'] });
    old.createObjectStore('counters', { keyPath: 'key' }).add({ key: 'c', count: 1, lastAt: '' });
  });
}

describe('migrations', () => {
  test('are numbered without a gap from 1', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  test('a version 1 made by hand is brought up to the newest, all in it kept', async () => {
    const name = newDatabaseName();
    await makeVersion1(name);
    const database = createDatabase(name);
    expect(await database.orders.orderBy('rank').toArray()).toMatchObject([{ id: 's:1' }]);
    expect(await database.orders.where('words').startsWith('la').count()).toBe(1);
    expect(await database.events.get(['s:1', 0])).toMatchObject({ hash: 'h' });
    expect(database.verno).toBe(migrations.length);
    expect(await database.uploads.count()).toBe(0);
  });

  test('a later version brings indexes and contents of the old one up to date, and loses nothing', async () => {
    const name = newDatabaseName();
    await makeVersion1(name);
    const database = createDatabase(name, [...migrations.slice(0, 1), next]);
    expect(
      await database.orders
        .where('storeName' as 'id')
        .equals('Shop')
        .toArray(),
    ).toMatchObject([{ id: 's:1' }]);
    expect(await database.events.count()).toBe(1);
    expect(await database.settings.get('wishes')).toEqual({ key: 'wishes', value: { said: ['shop'] } });
    expect(database.backendDB().objectStoreNames.contains('counters')).toBe(false);
    expect(database.verno).toBe(2);
  });

  test('a migration that fails leaves the old version whole', async () => {
    const name = newDatabaseName();
    await makeVersion1(name);
    const failing: Migration = {
      ...next,
      upgrade: async (transaction) => {
        await transaction.table('settings').clear();
        throw new Error('halfway');
      },
    };
    await expect(createDatabase(name, [...migrations.slice(0, 1), failing]).open()).rejects.toThrow(
      'halfway',
    );
    const database = createDatabase(name, migrations.slice(0, 1));
    expect(await database.settings.get('wishes')).toEqual({ key: 'wishes', value: ['shop'] });
    expect(await database.counters.count()).toBe(1);
  });

  test('a second tab closes its old connection, so that the update is not held up', async () => {
    const name = newDatabaseName();
    const old = createDatabase(name, migrations.slice(0, 1));
    await old.open();
    const updated = createDatabase(name, [...migrations.slice(0, 1), next]);
    await updated.open();
    expect(updated.verno).toBe(2);
    expect(old.isOpen()).toBe(false);
    expect(await Dexie.exists(name)).toBe(true);
  });
});
