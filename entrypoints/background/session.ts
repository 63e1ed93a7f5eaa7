/** What must outlive the worker but not the browser: whom the helper guides in which tab, which tabs are read once. */
import { browser } from '@/utils/browser';
import type { ItemsOnPage } from '@/utils/guiding/step';
import type { OrderId } from '@/utils/orders/order';
import { forgetReading } from '@/utils/storage/unreadable-pages';

/** One tab's way to a cancelled order. */
export interface GuidedTab {
  order: OrderId;
  /** Language tag of the last page the helper stood on. */
  language: string;
  /** The shopper paused the flight recorder. */
  isPaused: boolean;
  /** Entries the flight recorder has written on this way. */
  entries: number;
  /** When the shopper last pressed something on it, milliseconds since 1970; null: not yet. */
  pressedAt: number | null;
  /** What was pressed last of the controls pointed at withdraws from the contract. */
  isWithdrawing: boolean;
  /** What was chosen when something was pressed last on a page that lets one choose items; null: nowhere yet. */
  items: ItemsOnPage | null;
}

interface Session {
  guides: Record<number, GuidedTab>;
  /** Tab id -> order whose first-hour card is due in it. */
  guards: Record<number, OrderId>;
  /** Orders whose first-hour card was shown. */
  guarded: OrderId[];
  /** Tab id -> origin that the shopper asked to read without turning it on. */
  readOnce: Record<number, string>;
}

const EMPTY: Session = { guides: {}, guards: {}, guarded: [], readOnce: {} };

export async function readSession(): Promise<Session> {
  const { session } = await browser.storage.session.get('session');
  return { ...EMPTY, ...(session as Partial<Session> | undefined) };
}

/** One change at a time, so that two tabs' changes don't overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

export function changeSession(change: (session: Session) => Session): Promise<void> {
  const done = queue.then(async () => {
    await browser.storage.session.set({ session: change(await readSession()) });
  });
  queue = done.catch(() => undefined);
  return done;
}

/** Changes what is known of the way in one tab; does nothing where none is guided. */
export function changeGuide(tab: number, change: (guide: GuidedTab) => GuidedTab): Promise<void> {
  return changeSession((session) => {
    const guide = session.guides[tab];
    return guide ? { ...session, guides: { ...session.guides, [tab]: change(guide) } } : session;
  });
}

/** The helper leaves a tab, until asked for again. */
export function endGuide(tab: number): Promise<void> {
  return changeSession((session) => ({ ...session, guides: without(session.guides, tab) }));
}

/** Forgets a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
  await forgetReading(tab);
  await changeSession(({ guides, guards, guarded, readOnce }) => ({
    guides: without(guides, tab),
    guards: without(guards, tab),
    guarded,
    readOnce: without(readOnce, tab),
  }));
}

export function without<T>(map: Record<number, T>, key: number): Record<number, T> {
  return Object.fromEntries(Object.entries(map).filter(([id]) => id !== String(key)));
}
