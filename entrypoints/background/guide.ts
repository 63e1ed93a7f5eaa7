/** "Show me where to cancel": brings up the right page and puts the helper on it. The helper finds; the shopper presses. */
import { browser } from '@/utils/browser';
import { addressToOpen } from '@/utils/access/address-to-open';
import { hostMatches } from '@/utils/access/store-access';
import { waysToReach } from '@/utils/contact/ways-to-reach';
import { isFresh } from '@/utils/guiding/outcome';
import type { Guidance, Outcome } from '@/utils/messages';
import type { OrderId } from '@/utils/orders/order';
import { anyPageRules } from '@/utils/reading/page-rules';
import { stripSecrets } from '@/utils/reading/strip-secrets';
import type { OrderRow } from '@/utils/storage/database';
import { orderRow } from '@/utils/storage/queries';
import type { PageSender } from './on-message';
import { changeGuide, changeSession, type GuidedTab, readSession } from './session';
import { wishFor } from './store-access';
import { readWishes } from '@/utils/storage/settings';
import type { Services } from './services';

const HELPER = '/helper.js';

/** Opens the order's page if no tab shows it, and guides there. */
export async function showControl(services: Services, order: OrderId): Promise<Outcome> {
  const row = await orderRow(services.database, order);
  if (!row) return { done: false, problem: 'problem.noSuchOrder' };
  const wish = (await readWishes(services.database)).find(({ store, origins }) =>
    row.store === null ? origins.some((origin) => hostMatches(origin, row.host ?? '')) : store === row.store,
  );
  if (!wish) return { done: false, problem: 'problem.storeIsOff' };
  const isOwnHost = (host: string): boolean => wish.origins.some((origin) => hostMatches(origin, host));
  const store = row.store === null ? null : services.catalogue.storeById(row.store);
  const history = store?.addresses.orderHistory;
  const address = addressToOpen({ ...(history && { history: history.url }), ...row.addresses }, isOwnHost);
  if (!address) return { done: false, problem: 'problem.noAddress' };

  const open = await tabShowing(address, wish.origins);
  if (open !== undefined) {
    await remember(open, order);
    await browser.tabs.update(open, { active: true });
    return injectHelper(open);
  }
  const { id } = await browser.tabs.create({ url: address });
  if (id === undefined) return { done: false, problem: 'problem.pageNotReachable' };
  await remember(id, order);
  // A page may be there before it was remembered whom to guide; else `followTab` comes with the load.
  const { status } = await browser.tabs.get(id);
  return status === 'complete' ? injectHelper(id) : { done: true };
}

/** Puts the helper on a page that finished loading in a tab it guides: after the tab opened, navigation, reload, login. */
export async function followTab(tab: number): Promise<void> {
  const { guides } = await readSession();
  if (guides[tab]) await injectHelper(tab);
}

/** A link of the guided page that opens a tab of its own leads on there. */
export async function followOpened(tab: number, opener: number | undefined): Promise<void> {
  if (opener === undefined) return;
  await changeSession((session) => {
    const guide = session.guides[opener];
    return guide ? { ...session, guides: { ...session.guides, [tab]: guide } } : session;
  });
}

/** Whom the helper in this tab guides, and by which rules it finds the control. */
export async function guidanceFor(
  services: Services,
  page: PageSender,
  language: string,
): Promise<Guidance | null> {
  const guide = (await readSession()).guides[page.tab];
  const row = guide && (await orderRow(services.database, guide.order));
  if (!row || !(await isOfItsStore(services, row, page.url))) return null;
  await changeGuide(page.tab, (known) => ({ ...known, language }));
  const store = row.store === null ? null : services.catalogue.storeById(row.store);
  const { detail } = row.addresses;
  return {
    type: 'guide',
    order: row.id,
    orderNumber: row.orderNumber,
    storeName: store?.name ?? row.host ?? '',
    ownPage: addressToOpen(detail === undefined ? {} : { detail }, (host) => host === page.url.hostname),
    rules: anyPageRules(page.url, language, services.catalogue),
    words: services.catalogue.languagesFor(language).flatMap(({ guide: words }) => words ?? []),
    guide: store?.guide ?? null,
    platformGuides: platformGuides(services),
    isWithdrawing: guide.isWithdrawing,
    isUnderWay: isFresh(guide.pressedAt, services.now()),
    isRecording: !guide.isPaused,
    ways: waysToReach(store, new Date(services.now()).toISOString()),
  };
}

function platformGuides({ catalogue }: Services): Guidance['platformGuides'] {
  return Object.fromEntries(catalogue.platforms.flatMap(({ id, guide }) => (guide ? [[id, guide]] : [])));
}

/** Another store's page that was opened in a guided tab is none of the guide's business. */
async function isOfItsStore(services: Services, { store, host }: OrderRow, url: URL): Promise<boolean> {
  const wish = await wishFor(services, url);
  if (!wish) return store === null ? host === url.hostname : services.catalogue.storeFor(url)?.id === store;
  return store === null
    ? wish.origins.some((origin) => hostMatches(origin, host ?? ''))
    : wish.store === store;
}

function remember(tab: number, order: OrderId): Promise<void> {
  const guide: GuidedTab = {
    order,
    language: '',
    isPaused: false,
    entries: 0,
    pressedAt: null,
    isWithdrawing: false,
    items: null,
  };
  return changeSession((session) => ({ ...session, guides: { ...session.guides, [tab]: guide } }));
}

/** Guides on from the page that is open in a tab. */
export async function guideHere(tab: number, order: OrderId): Promise<void> {
  await remember(tab, order);
  await injectHelper(tab);
}

export async function injectHelper(tab: number): Promise<Outcome> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [HELPER] });
    return { done: true };
  } catch {
    // A browser page, an error page, or a host the browser no longer grants.
    return { done: false, problem: 'problem.pageNotReachable' };
  }
}

/** A tab on exactly this page, the active one first. Addresses on record have no secrets: the tab's are left out too. */
async function tabShowing(address: string, origins: string[]): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: origins });
  const showing = tabs.filter(({ url }) => url && stripSecrets(new URL(url)).href === address);
  return (showing.find(({ active }) => active) ?? showing[0])?.id;
}
