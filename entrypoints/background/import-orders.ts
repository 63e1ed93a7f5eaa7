/** Orders out of a file -> the record. Those that are on record already stay as they are. */
import { readFacts } from '@/utils/exchange/order-json';
import type { Command, Outcome } from '@/utils/messages';
import { orderIdOf } from '@/utils/orders/order-id';
import type { OrderId } from '@/utils/orders/order';
import type { NewEntry } from '@/utils/storage/ledger';
import { knownOrders } from '@/utils/storage/queries';
import type { Services } from './services';
import { wake } from './wake';

/** One command, one transaction: what is longer comes in several. */
const BATCH_LIMIT = 100;
const NAME_LIMIT = 200;

/** All of them or none. Sent again, as after a crash, it adds nothing. */
export async function importOrders(
  services: Services,
  { file, orders }: Command & { type: 'import-orders' },
): Promise<Outcome> {
  const entries: NewEntry[] = [];
  for (const { line, facts: untrusted } of orders.slice(0, BATCH_LIMIT)) {
    const facts = readFacts(untrusted);
    const isNamed = facts?.orderNumber && (facts.store !== null || facts.host !== null);
    if (!facts || !isNamed || !Number.isSafeInteger(line))
      return { done: false, problem: 'problem.importUnfit' };
    const evidence = { source: 'file', name: file.slice(0, NAME_LIMIT), line } as const;
    entries.push({ order: orderIdOf(facts), body: { type: 'entered', evidence, facts } });
  }
  const known = await knownOrders(
    services.database,
    entries.map(({ order }) => order),
  );
  // What was deleted comes back: the shopper has just chosen it.
  await services.ledger.append(entries.filter(({ order }) => known.get(order)?.deleted !== false));
  await wake(services);
  return { done: true };
}

export async function undoImport(services: Services, orders: readonly OrderId[]): Promise<Outcome> {
  await services.ledger.append(
    orders.slice(0, BATCH_LIMIT).map((order) => ({ order, body: { type: 'deleted' } })),
  );
  await wake(services);
  return { done: true };
}
