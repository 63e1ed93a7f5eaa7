/** Fills the record from within one of the extension's own pages, as many readings would have done, only faster. */
import { sealEvent } from '@/utils/evidence/chain';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { createDatabase, type OrderRow } from '@/utils/storage/database';
import { orderRowOf, type Projection } from '@/utils/storage/order-row';
import { observed, stated } from '../utils/orders/sample-events';

/** Events of each order. */
const EVENTS = 10;
const DAY = 86_400_000;
const BATCH = 500;

/** Adds the orders `from` to `to`, not included: one in twenty can still be cancelled, the others were delivered. */
export async function seed(from: number, to: number): Promise<void> {
  const database = createDatabase();
  for (let first = from; first < to; first += BATCH) {
    const events: LedgerEvent[][] = [];
    const rows: OrderRow[] = [];
    for (let index = first; index < Math.min(first + BATCH, to); index += 1) {
      const ofOrder = await eventsOfOrder(index);
      events.push(ofOrder);
      rows.push(orderRowOf(ofOrder, () => projectionOf(index), Date.now()));
    }
    await database.transaction('rw', database.orders, database.events, async () => {
      await database.events.bulkAdd(events.flat());
      await database.orders.bulkAdd(rows);
    });
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
