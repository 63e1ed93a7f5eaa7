import { expect, test } from 'vitest';
import { verifyChain } from '@/utils/evidence/chain';
import { eventsOf } from '@/utils/storage/queries';
import { NoSuchOrderError } from '@/utils/storage/storage-error';
import { facts, observed } from '../orders/sample-events';
import { entry, openLedger, START } from './test-ledger';

const SECRET = 'A very private thing';
const reading = observed({
  store: 'shop',
  orderNumber: 'N1',
  items: [{ title: SECRET, quantity: 1, price: null }],
});

async function deletedOrder() {
  const it = openLedger();
  await it.ledger.append([entry(reading, 'shop:N1'), entry(observed(), 'shop:N2')]);
  await it.ledger.append([entry({ type: 'deleted' }, 'shop:N1')]);
  const chain = await eventsOf(it.database, 'shop:N1');
  return { ...it, chain };
}

test('what was deleted long enough ago is gone for good; where its chain ended stays', async () => {
  const { database, ledger, chain } = await deletedOrder();
  expect(await ledger.purge(START)).toBe(0);
  expect(await ledger.purge(START + 3_600_000)).toBe(1);
  const everything = JSON.stringify(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
  );
  expect(everything).not.toContain(SECRET);
  expect(everything).not.toContain('N1');
  expect(everything).toContain('shop:N2');
  expect(await database.tombstones.toArray()).toMatchObject([
    { sequence: 1, hash: chain.at(-1)?.hash, digest: expect.stringMatching(/^[0-9a-f]{64}$/u) },
  ]);
});

test('a restored order is not removed', async () => {
  const { database, ledger } = await deletedOrder();
  await ledger.append([entry({ type: 'restored' }, 'shop:N1')]);
  expect(await ledger.purge(START + 3_600_000)).toBe(0);
  expect(await eventsOf(database, 'shop:N1')).toHaveLength(3);
});

test('afterwards no page brings it back, and it can’t be restored', async () => {
  const { database, ledger } = await deletedOrder();
  await ledger.purge(START + 3_600_000);
  expect(await ledger.append([entry(reading, 'shop:N1')])).toEqual([]);
  await expect(ledger.append([entry({ type: 'restored' }, 'shop:N1')])).rejects.toThrow(NoSuchOrderError);
  expect(await eventsOf(database, 'shop:N1')).toEqual([]);
});

test('entered again by hand, it goes on where its chain ended', async () => {
  const { database, ledger, chain } = await deletedOrder();
  await ledger.purge(START + 3_600_000);
  const evidence = { source: 'shopper' } as const;
  await ledger.append([entry({ type: 'entered', evidence, facts: facts() }, 'shop:N1')]);
  await ledger.append([entry(reading, 'shop:N1')]);
  const events = await eventsOf(database, 'shop:N1');
  expect(events.map(({ sequence }) => sequence)).toEqual([2, 3]);
  expect(events[0]?.previous).toBe(chain.at(-1)?.hash);
  expect(await ledger.verify('shop:N1')).toMatchObject({ whole: true });
  expect(await verifyChain(events)).toMatchObject({ whole: false, sequence: 2, problem: 'not-in-sequence' });
});
