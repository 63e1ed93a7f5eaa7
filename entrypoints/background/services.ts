/** What the background works with: the record, the profiles and a clock. Made once per life of the worker. */
import { subDays } from 'date-fns';
import { catalogue, storeById } from '@/store-profiles/registry';
import { legalFacts } from '@/store-profiles/rights';
import { browser } from '@/utils/browser';
import { deadlinesOf } from '@/utils/deadlines/deadlines';
import { followUps } from '@/utils/deadlines/follow-ups';
import { timesOf } from '@/utils/deadlines/order-times';
import { messagesOf } from '@/utils/orders/messages-of';
import type { Catalogue } from '@/utils/reading/catalogue';
import { createDatabase, type UnorderDatabase } from '@/utils/storage/database';
import { createLedger, type Ledger } from '@/utils/storage/ledger';
import type { Project } from '@/utils/storage/order-row';
import { readBuiltBy, writeBuiltBy } from '@/utils/storage/settings';
import { followReminders } from './reminders';

export interface Services {
  database: UnorderDatabase;
  ledger: Ledger;
  catalogue: Catalogue;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What was deleted can be undone for so long. */
const UNDO_DAYS = 30;

const now = (): number => Date.now();

/** Opens the record; after an update of the extension, works out every row afresh by the new profiles and rules. */
export async function startServices(): Promise<Services> {
  const database = createDatabase();
  const ledger = createLedger({ database, now, project });
  const services = { database, ledger, catalogue, now };
  const { version } = browser.runtime.getManifest();
  if ((await readBuiltBy(database)) !== version) {
    await ledger.rebuild();
    await followReminders(services, await database.orders.toCollection().primaryKeys());
    await writeBuiltBy(database, version);
  }
  await ledger.purge(subDays(now(), UNDO_DAYS).getTime());
  return services;
}

/** What the profiles make of an order: its store's name and its deadlines. */
const project: Project = (order, events, now) => {
  const profile = order.store === null ? null : storeById(order.store);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const deadlines = deadlinesOf({
    order,
    times: timesOf(events),
    choices: {},
    profile,
    law: legalFacts(),
    shopper: { timeZone, country: null },
    now: new Date(now).toISOString(),
  });
  return {
    storeName: profile?.name ?? order.host ?? '',
    deadlines: [...deadlines, ...followUps(messagesOf(events), timeZone)],
  };
};
