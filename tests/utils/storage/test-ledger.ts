/** A ledger on a database of its own, with a clock that moves a second at each look. */
import { createLedger, type Ledger, type NewEntry } from '@/utils/storage/ledger';
import { createDatabase, type UnorderDatabase } from '@/utils/storage/database';
import type { Project } from '@/utils/storage/order-row';
import type { EventBody } from '@/utils/orders/event';
import { ORDER } from '../orders/sample-events';

export const START = Date.parse('2026-11-23T09:00:00.000Z');

export const project: Project = (order) => ({ storeName: order.store ?? order.host ?? '', deadlines: [] });

let databases = 0;

export function newDatabaseName(): string {
  databases += 1;
  return `test-${databases}`;
}

export interface TestLedger {
  database: UnorderDatabase;
  ledger: Ledger;
  clock: { now: number };
}

export function openLedger(name = newDatabaseName(), use: Project = project): TestLedger {
  const database = createDatabase(name);
  const clock = { now: START };
  const now = () => (clock.now += 1000);
  return { database, clock, ledger: createLedger({ database, now, project: use }) };
}

export function entry(body: EventBody, order = ORDER): NewEntry {
  return { order, body };
}
