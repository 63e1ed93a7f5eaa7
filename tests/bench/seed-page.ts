/** Fills the record from within one of the extension's own pages, as many readings would have done, only faster. */
import { sealEvent } from '@/utils/evidence/chain';
import { sealFile } from '@/utils/evidence/seal';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { createDatabase, type OrderRow } from '@/utils/storage/database';
import { createLedger } from '@/utils/storage/ledger';
import { orderRowOf, type Projection } from '@/utils/storage/order-row';
import { observed, stated } from '../utils/orders/sample-events';

/** Events of each order. */
const EVENTS = 10;
const DAY = 86_400_000;
const BATCH = 500;
/** Random bytes that a browser gives at once. */
const RANDOM_LIMIT = 65_536;

/**
 * Adds the orders `from` to `to`, not included: one in twenty can still be cancelled, the others were delivered. Their
 * reminders are taken for planned, as they are once the background has heard of an order.
 */
export async function seed(from: number, to: number): Promise<void> {
  const database = createDatabase();
  for (let first = from; first < to; first += BATCH) {
    const events: LedgerEvent[][] = [];
    const rows: OrderRow[] = [];
    for (let index = first; index < Math.min(first + BATCH, to); index += 1) {
      const ofOrder = await eventsOfOrder(index);
      events.push(ofOrder);
      const row: OrderRow = orderRowOf(ofOrder, () => projectionOf(index), Date.now());
      delete row.unplanned;
      rows.push(row);
    }
    await database.transaction('rw', database.orders, database.events, async () => {
      await database.events.bulkAdd(events.flat());
      await database.orders.bulkAdd(rows);
    });
  }
  database.close();
}

/** Adds a receipt of `size` bytes to each of the first `count` orders. */
export async function seedReceipts(count: number, size: number): Promise<void> {
  const database = createDatabase();
  const ledger = createLedger({ database, now: Date.now, project: () => projectionOf(0) });
  for (let index = 0; index < count; index += 1) {
    // As pictures are: nothing that packs well.
    const parts = Array.from({ length: Math.ceil(size / RANDOM_LIMIT) }, () =>
      crypto.getRandomValues(new Uint8Array(RANDOM_LIMIT)),
    );
    const receipt = await sealFile({
      id: crypto.randomUUID(),
      order: orderOf(index),
      about: null,
      capturedAt: new Date().toISOString(),
      extensionVersion: '0.0.0',
      role: 'picture',
      name: `Picture ${index}.jpg`,
      file: new Blob(parts, { type: 'image/jpeg' }),
      text: '',
    });
    await ledger.appendReceipt(receipt);
  }
  database.close();
}

export function orderOf(index: number): string {
  return `amazon-us:${numberOf(index)}`;
}

function numberOf(index: number): string {
  return `112-0000417-${1_000_000 + index}`;
}

async function eventsOfOrder(index: number): Promise<LedgerEvent[]> {
  const day = new Date(Date.now() - (index % 300) * DAY).toISOString();
  const bodies: EventBody[] = [
    observed({
      store: 'amazon-us',
      host: 'www.amazon.com',
      orderNumber: numberOf(index),
      placed: { date: day.slice(0, 10), instant: day },
      total: { amount: '84.37', currency: 'USD' },
      state: 'placed',
      items: [{ title: `Oak shelf no. ${index}`, quantity: 1, price: null }],
      quotes: { status: { text: 'Arriving Thursday', from: 'bench' } },
    }),
  ];
  const last = index % 20 === 0 ? 'placed' : 'delivered';
  while (bodies.length < EVENTS) bodies.push(stated(last, `Note ${bodies.length}`));
  const events: LedgerEvent[] = [];
  for (const body of bodies) {
    events.push(await sealEvent({ order: orderOf(index), at: day, body }, events.at(-1) ?? null));
  }
  return events;
}

function projectionOf(index: number): Projection {
  return {
    storeName: 'Amazon.com',
    deadlines: [
      {
        kind: 'before-dispatch',
        at: new Date(Date.now() + (1 + (index % 500)) * DAY).toISOString(),
        certainty: 'estimated',
        rule: 'bench/before-dispatch',
        source: null,
        explanation: { key: 'deadline.beforeDispatch.visibleControl', values: {} },
      },
    ],
  };
}
