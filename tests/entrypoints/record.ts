/** A record as the background writes it, and a background that carries out what the screens ask for. */
import { storeById } from '@/store-profiles/registry';
import type { Command, Outcome } from '@/utils/messages';
import { orderIdOf } from '@/utils/orders/order-id';
import { checkOrderForm } from '@/utils/storage/check-order-form';
import { createDatabase, type UnorderDatabase } from '@/utils/storage/database';
import { createLedger, type Ledger } from '@/utils/storage/ledger';
import { writeWishes } from '@/utils/storage/settings';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface Record {
  database: UnorderDatabase;
  ledger: Ledger;
  /** Every command that reached the background. */
  sent: Command[];
}

let made = 0;

/** @param wishes stores that are on, as match patterns by store */
export async function aRecord(wishes: { [store: string]: string[] } = {}): Promise<Record> {
  made += 1;
  const database = createDatabase(`screens-${made}`);
  const ledger = createLedger({
    database,
    now: () => Date.now(),
    project: (order) => ({
      storeName: (order.store && storeById(order.store)?.name) ?? order.host ?? '',
      deadlines: [
        {
          kind: 'before-dispatch',
          at: null,
          certainty: 'unknown',
          rule: 'general/before-dispatch',
          source: null,
          explanation: { key: 'deadline.beforeDispatch.visibleControl', values: {} },
        },
      ],
    }),
  });
  await writeWishes(
    database,
    Object.entries(wishes).map(([store, origins]) => ({ store, origins, patterns: origins })),
  );
  const sent: Command[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const command = message as Command;
    sent.push(command);
    return carryOut(ledger, command);
  });
  const nobody = { addListener: vi.fn(), removeListener: vi.fn(), hasListener: vi.fn() };
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ permissions: [], origins: Object.values(wishes).flat() }),
    request: vi.fn(async () => true),
    onAdded: nobody,
    onRemoved: nobody,
  });
  return { database, ledger, sent };
}

async function carryOut(ledger: Ledger, command: Command): Promise<Outcome> {
  if (command.type === 'enter-order') {
    const checked = checkOrderForm(command.form, Date.now());
    if (!checked.ok) return { done: false, problem: checked.problem };
    const { facts } = checked;
    await ledger.append([
      { order: orderIdOf(facts), body: { type: 'entered', evidence: { source: 'shopper' }, facts } },
    ]);
  }
  if (command.type === 'delete-order')
    await ledger.append([{ order: command.order, body: { type: 'deleted' } }]);
  if (command.type === 'restore-order')
    await ledger.append([{ order: command.order, body: { type: 'restored' } }]);
  return { done: true };
}

/** The tab the shopper looks at, as the browser tells it after a press on the toolbar. */
export function openTab(url: string | undefined): void {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, url }] });
}
