/** What must outlive the worker but not the browser: whom the helper guides in which tab, which tabs are read once. */
import { browser } from '@/utils/browser';
import type { OrderId } from '@/utils/orders/order';

interface Session {
  /** Tab id -> order the helper guides to. */
  guides: Record<number, OrderId>;
  /** Tab id -> origin that the shopper asked to read without turning it on. */
  readOnce: Record<number, string>;
}

const EMPTY: Session = { guides: {}, readOnce: {} };

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

/** Forgets a tab that was closed. */
export function forgetTab(tab: number): Promise<void> {
  return changeSession(({ guides, readOnce }) => ({
    guides: without(guides, tab),
    readOnce: without(readOnce, tab),
  }));
}

function without<T>(map: Record<number, T>, key: number): Record<number, T> {
  return Object.fromEntries(Object.entries(map).filter(([id]) => id !== String(key)));
}
