/** Open pages of a known kind that could not be read: remembered in memory, until the tab or the browser is closed. */
import type { PageKind } from '@/store-profiles/schema';
import { browser } from '../browser';
import type { Observation } from '../reading/observation';
import { stripSecrets } from '../reading/strip-secrets';

interface UnreadablePage {
  address: string;
  kind: PageKind;
}

/** Notes what became of the last reading in a tab. */
export async function noteReading(
  tab: number,
  url: URL,
  { kind, unreadable, orders }: Pick<Observation, 'kind' | 'unreadable' | 'orders'>,
): Promise<void> {
  if (unreadable === null || orders.length > 0) return forgetReading(tab);
  const page: UnreadablePage = { address: stripSecrets(url).href, kind };
  await browser.storage.session.set({ [keyOf(tab)]: page });
}

export async function forgetReading(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** The kind of the page a tab shows, if that page could not be read; null otherwise. */
export async function unreadableKind(tab: number, url: URL): Promise<PageKind | null> {
  const key = keyOf(tab);
  const page = (await browser.storage.session.get(key))[key] as UnreadablePage | undefined;
  return page?.address === stripSecrets(url).href ? page.kind : null;
}

/** Calls back after every change, until the returned function is called. */
export function onReadingNoted(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const PREFIX = 'unreadable/';

function keyOf(tab: number): string {
  return `${PREFIX}${tab}`;
}
