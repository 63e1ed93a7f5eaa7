/** Keeps the browser's script registrations equal to what the shopper turned on and the browser grants. */
import { detectorPatterns, originsOf, storeById } from '@/store-profiles/registry';
import { mailboxOf, webmails } from '@/store-profiles/webmail';
import { browser } from '@/utils/browser';
import {
  differenceOf,
  hostMatches,
  isGranted,
  MAIL,
  registrationsFor,
  scriptOf,
  type Wish,
} from '@/utils/access/store-access';
import { readWishes, writeWishes } from '@/utils/storage/settings';
import type { Services } from './services';

const STORE_WATCH = '/store-watch.js';

/** One reconciliation at a time: install, a grant and a message may ask for it at once. */
let queue: Promise<void> = Promise.resolve();

/** Adds, replaces and removes registrations, and reads the open tabs of stores that were just added. */
export function reconcileStores(services: Services): Promise<void> {
  queue = queue.then(
    () => reconcile(services),
    () => reconcile(services),
  );
  return queue;
}

async function reconcile({ database }: Services): Promise<void> {
  const wanted = registrationsFor(await readWishes(database), await grantedOrigins());
  const present = (await browser.scripting.getRegisteredContentScripts()).map(({ id, matches = [] }) => ({
    id,
    matches,
  }));
  const { add, remove } = differenceOf(wanted, present);
  if (remove.length > 0) await browser.scripting.unregisterContentScripts({ ids: remove });
  if (add.length === 0) return;
  await browser.scripting.registerContentScripts(
    // Some webmail services show the message in a frame.
    add.map(({ id, matches }) => ({
      id,
      matches,
      js: [scriptOf(id)],
      runAt: 'document_idle',
      allFrames: isOfMail(id),
    })),
  );
  await Promise.all(
    add.map(async ({ id, matches }) => {
      const tabs = await browser.tabs.query({ url: matches });
      await Promise.all(tabs.map((tab) => startWatching(tab.id, scriptOf(id), isOfMail(id))));
    }),
  );
}

function isOfMail(id: string): boolean {
  return id.includes(`/${MAIL}`);
}

/** Reads a tab that was open before the store was turned on, or once on the shopper's press. */
export async function startWatching(
  tab: number | undefined,
  script = STORE_WATCH,
  allFrames = false,
): Promise<boolean> {
  if (tab === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames }, files: [script] });
    return true;
  } catch {
    // The tab was closed, shows an error page, or belongs to the browser: nothing to read there.
    return false;
  }
}

/**
 * Remembers what the shopper is about to grant; takes effect with the grant.
 * @param stores ids of listed stores, `host:` and a shop's host, or `mail:` and a webmail service's id
 */
export async function turnOn(services: Services, stores: readonly string[]): Promise<void> {
  const wishes = stores.map(wishOf).filter((wish) => wish !== null);
  const others = (await readWishes(services.database)).filter(
    ({ store }) => !wishes.some((wish) => wish.store === store),
  );
  await writeWishes(services.database, [...others, ...wishes]);
  await reconcileStores(services);
}

/** Turns a store off: stops the scripts in its open tabs, forgets the wish, gives the hosts back. */
export async function turnOff(services: Services, store: string): Promise<void> {
  const wishes = await readWishes(services.database);
  const gone = wishes.find((wish) => wish.store === store);
  if (!gone) return;
  const left = wishes.filter((wish) => wish !== gone);
  await stopWatching(gone);
  await writeWishes(services.database, left);
  await reconcileStores(services);
  const shared = new Set(left.flatMap(({ origins }) => origins));
  const origins = gone.origins.filter((origin) => !shared.has(origin));
  const required = new Set(browser.runtime.getManifest().host_permissions);
  if (origins.length > 0 && required.size === 0) await browser.permissions.remove({ origins });
}

function wishOf(store: string): Wish | null {
  if (store.startsWith('host:')) {
    const origins = [`https://${store.slice('host:'.length)}/*`];
    return { store, origins, patterns: origins };
  }
  if (store.startsWith(MAIL)) {
    const mailbox = webmails.map(mailboxOf).find(({ id }) => id === store);
    return mailbox ? { store, origins: mailbox.origins, patterns: mailbox.origins } : null;
  }
  const profile = storeById(store);
  return profile && { store, origins: originsOf(profile), patterns: detectorPatterns(profile) };
}

async function stopWatching(wish: Wish): Promise<void> {
  const tabs = await browser.tabs.query({ url: wish.patterns });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting
        .executeScript({
          target: { tabId: id, allFrames: true },
          func: () => globalThis.unorderWatch?.stop(),
        })
        .catch(() => undefined);
    }),
  );
}

/** The wish that covers a page, if its store is on. */
export async function wishFor({ database }: Services, url: URL): Promise<Wish | null> {
  const granted = await grantedOrigins();
  const wishes = (await readWishes(database)).filter((wish) => isGranted(wish, granted));
  return wishes.find((wish) => wish.origins.some((origin) => hostMatches(origin, url.hostname))) ?? null;
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
