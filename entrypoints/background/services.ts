/** What the background works with: the record, the profiles and a clock. Made once per life of the worker. */
import { subDays } from 'date-fns';
import { catalogue, storeById } from '@/store-profiles/registry';
import { legalFacts } from '@/store-profiles/rights';
import { browser } from '@/utils/browser';
import type { DeadlineInput } from '@/utils/deadlines/deadline-input';
import { deadlinesOf } from '@/utils/deadlines/deadlines';
import { followUps } from '@/utils/deadlines/follow-ups';
import { regimeOf } from '@/utils/deadlines/regime';
import { timesOf } from '@/utils/deadlines/order-times';
import { choicesOf, questionsOf } from '@/utils/deadlines/questions';
import { answersOf } from '@/utils/orders/answers';
import { messagesOf } from '@/utils/orders/messages-of';
import type { LedgerEvent } from '@/utils/orders/event';
import type { Order } from '@/utils/orders/order';
import type { Catalogue } from '@/utils/reading/catalogue';
import { withDefaultClocks } from '@/utils/watchdog/default-clocks';
import { createDatabase, type UnorderDatabase } from '@/utils/storage/database';
import { createLedger, type Ledger } from '@/utils/storage/ledger';
import type { Project } from '@/utils/storage/order-row';
import { changePreferences, readPreferences, type Preferences } from '@/utils/storage/preferences';
import { readBuiltBy, writeBuiltBy } from '@/utils/storage/settings';

export interface Services {
  database: UnorderDatabase;
  ledger: Ledger;
  catalogue: Catalogue;
  /** Milliseconds since 1970. */
  now(): number;
  /** Changes what the shopper prefers, and all that follows from it. */
  prefer(change: Partial<Preferences>): Promise<void>;
}

/** What was deleted can be undone for so long. */
const UNDO_DAYS = 30;

const now = (): number => Date.now();

/** Opens the record; after an update of the extension, or in another time zone, works out every row afresh. */
export async function startServices(): Promise<Services> {
  const database = createDatabase();
  let { country } = await readPreferences(database);
  const ledger = createLedger({
    database,
    now,
    project: (order, events, time) => project(order, events, time, country),
  });
  const services: Services = {
    database,
    ledger,
    catalogue,
    now,
    async prefer(change) {
      await changePreferences(database, change);
      const preferences = await readPreferences(database);
      // Another country is another law: every row's deadlines are worked out afresh.
      if (preferences.country !== country) {
        ({ country } = preferences);
        await ledger.rebuild();
      }
      await database.orders.toCollection().modify({ unplanned: 1 });
    },
  };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // A shopper who has moved has other mornings and, where no country is chosen, another law.
  const builtBy = `${browser.runtime.getManifest().version} ${timeZone}`;
  if ((await readBuiltBy(database)) !== builtBy) {
    await ledger.rebuild();
    await writeBuiltBy(database, builtBy);
  }
  await ledger.purge(subDays(now(), UNDO_DAYS).getTime());
  return services;
}

/** What the profiles make of an order: its store's name and its deadlines. */
function project(
  order: Order,
  events: readonly LedgerEvent[],
  now: number,
  country: string | null,
): ReturnType<Project> {
  const profile = order.store === null ? null : storeById(order.store);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const answers = answersOf(events);
  const times = timesOf(events);
  const input: DeadlineInput = {
    order,
    times,
    choices: choicesOf(answers),
    profile,
    law: legalFacts(),
    shopper: { timeZone, country },
    now: new Date(now).toISOString(),
  };
  return {
    storeName: profile?.name ?? order.host ?? '',
    deadlines: [
      ...withDefaultClocks(deadlinesOf(input), order.state, times, timeZone),
      ...followUps(messagesOf(events), timeZone),
    ],
    questions: questionsOf(input, answers),
    regime: regimeOf(input),
  };
}
