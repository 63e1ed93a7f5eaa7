import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sealReceipt } from '@/utils/evidence/seal';
import { isStorageFull, StorageFullError } from '@/utils/storage/storage-error';
import type { UnorderDatabase } from '@/utils/storage/database';
import { observed, said } from '../orders/sample-events';
import { entry, newDatabaseName, openLedger, START } from './test-ledger';

afterEach(() => {
  vi.restoreAllMocks();
});

/** All that the record holds. */
async function contents({ orders, events, receipts }: UnorderDatabase) {
  const kept = (await receipts.toArray()).map(({ id }) => id);
  return { orders: await orders.toArray(), events: await events.toArray(), receipts: kept };
}

const page = Array.from({ length: 5 }, (_, index) => entry(said('cancelled'), `s:${index}`));

function receipt() {
  return sealReceipt({
    id: 'receipt-1',
    order: 's:1',
    about: 'cancelled',
    capture: { url: 'https://s.example/', title: '', language: '', text: 'x', html: 'x', cut: false },
    picture: null,
    rules: '',
    capturedAt: new Date(START).toISOString(),
    extensionVersion: '0.1.0',
  });
}

/** Lets `allowed` writes pass, then does `fault` on each. */
function breakWritesAfter(allowed: number, fault: (store: IDBObjectStore) => void): void {
  let left = allowed;
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (left <= 0) fault(this);
      left -= 1;
      return write.apply(this, args);
    });
  }
}

const full = () => {
  throw new DOMException('No room', 'QuotaExceededError');
};

describe('storage full', () => {
  test.each([0, 1, 4, 5, 7, 9])(
    'after %i writes: a typed error, nothing half written, and later all goes',
    async (writes) => {
      const { database, ledger } = openLedger();
      await ledger.append(page.map(({ order }) => entry(observed(), order)));
      const before = await contents(database);
      breakWritesAfter(writes, full);
      await expect(ledger.append(page)).rejects.toThrow(StorageFullError);
      vi.restoreAllMocks();
      expect(await contents(database)).toEqual(before);
      expect(await ledger.append(page)).toHaveLength(page.length);
    },
  );

  test('a receipt without room leaves no event that names it', async () => {
    const { database, ledger } = openLedger();
    await ledger.append([entry(said('cancelled'), 's:1')]);
    const before = await contents(database);
    breakWritesAfter(1, full);
    await expect(ledger.appendReceipt(await receipt())).rejects.toThrow(StorageFullError);
    vi.restoreAllMocks();
    expect(await contents(database)).toEqual(before);
  });

  test('is recognised however it is wrapped, and nothing else is', () => {
    const quota = new DOMException('No room', 'QuotaExceededError');
    expect(isStorageFull(quota)).toBe(true);
    expect(isStorageFull({ name: 'AbortError', inner: quota })).toBe(true);
    expect(isStorageFull({ name: 'BulkError', failures: [{ name: 'AbortError', inner: quota }] })).toBe(true);
    expect(isStorageFull(new DOMException('Exists', 'ConstraintError'))).toBe(false);
    expect(isStorageFull(null)).toBe(false);
  });
});

test('a worker killed at any point between two writes leaves all of an append, or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(12), async (writes) => {
      const name = newDatabaseName();
      const dying = openLedger(name);
      await dying.ledger.append(page.map(({ order }) => entry(observed(), order)));
      const before = await contents(dying.database);
      // What the browser does when the process ends: the open transaction is rolled back.
      breakWritesAfter(writes, (store) => {
        store.transaction.abort();
      });
      const outcome = await dying.ledger.append(page).then(
        () => 'written',
        () => 'failed',
      );
      vi.restoreAllMocks();
      dying.database.close();

      const revived = openLedger(name);
      const after = await contents(revived.database);
      if (outcome === 'failed') expect(after).toEqual(before);
      else expect(after.events).toHaveLength(2 * page.length);
      for (const { order } of page) expect(await revived.ledger.verify(order)).toMatchObject({ whole: true });
      // The page is still open and is read again: nothing is lost, nothing doubled.
      await revived.ledger.append(page);
      expect((await contents(revived.database)).events).toHaveLength(2 * page.length);
      await revived.database.delete();
    }),
    { numRuns: 25 },
  );
});
