import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyChain } from '@/utils/evidence/chain';
import { fold } from '@/utils/orders/fold';
import { eventsOf } from '@/utils/storage/queries';
import { anyBody, observed, stated } from '../orders/sample-events';
import { entry, newDatabaseName, openLedger, project } from './test-ledger';
import { orderRowOf } from '@/utils/storage/order-row';

const ORDERS = ['s:1', 's:2', 's:3'];

/** Waits a number of turns of the event loop, so that appends start in the midst of one another. */
async function turns(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await new Promise((next) => setImmediate(next));
}

test('appends of two connections, however they interleave, never fork a chain and lose nothing', async () => {
  const append = fc.record({
    by: fc.constantFrom(0, 1),
    orders: fc.subarray(ORDERS, { minLength: 1 }),
    delay: fc.nat(12),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(append, { minLength: 2, maxLength: 10 }), async (appends) => {
      const name = newDatabaseName();
      const tabs = [openLedger(name), openLedger(name)];
      await tabs[0]!.ledger.append(ORDERS.map((order) => entry(observed(), order)));
      await Promise.all(
        appends.map(async ({ by, orders, delay }, index) => {
          await turns(delay);
          await tabs[by]!.ledger.append(
            orders.map((order) => entry(stated('shipped', `word ${index}`), order)),
          );
        }),
      );
      for (const order of ORDERS) {
        const events = await eventsOf(tabs[0]!.database, order);
        const expected = appends.filter(({ orders }) => orders.includes(order)).length;
        expect(events).toHaveLength(1 + expected);
        expect(await tabs[1]!.ledger.verify(order)).toMatchObject({ whole: true });
        // The row follows from all the events, whoever wrote last.
        const row = await tabs[1]!.database.orders.get(order);
        expect(row?.head).toEqual({ sequence: events.length - 1, hash: events.at(-1)?.hash });
        expect(row).toMatchObject(fold(events));
      }
      for (const { database } of tabs) database.close();
      await Dexie.delete(name);
    }),
    { numRuns: 30 },
  );
});

test('two tabs that read one page at once write it once', async () => {
  const name = newDatabaseName();
  const [one, other] = [openLedger(name), openLedger(name)];
  const page = [entry(observed({ state: 'placed' }), 's:1')];
  const changes = await Promise.all([one.ledger.append(page), other.ledger.append(page)]);
  expect(changes.flat()).toHaveLength(1);
  expect(await eventsOf(one.database, 's:1')).toHaveLength(1);
});

test('whatever is appended, the chain is whole and the row is what the events say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyBody, { maxLength: 8 }), async (bodies) => {
      const { database, ledger } = openLedger();
      await ledger.append([entry(observed(), 's:1')]);
      for (const body of bodies) await ledger.append([entry(body, 's:1')]);
      const events = await eventsOf(database, 's:1');
      expect(await verifyChain(events)).toMatchObject({ whole: true });
      const row = await database.orders.get('s:1');
      expect(row).toMatchObject(fold(events));
      expect(row?.words).toEqual(orderRowOf(events, project, 0).words);
      await database.delete();
    }),
    { numRuns: 60 },
  );
});
