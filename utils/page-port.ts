/**
 * How a script in a page speaks to the background. Not through utils/browser.ts: the polyfill would more than double
 * the detector, and sending alone works the same in every browser.
 */
import type { AnswerTo, Report } from './messages';

interface PageRuntime {
  id?: string;
  sendMessage(message: Report): Promise<unknown>;
}

/** The name by which each browser hands its API to a script. */
type Holder = Partial<Record<'browser' | 'chrome', { runtime?: PageRuntime }>>;

function runtimeOf(): PageRuntime | undefined {
  const { browser, chrome } = globalThis as Holder;
  return (browser ?? chrome)?.runtime;
}

/** False once the extension was updated, turned off or removed under the open page: the old script lives on without an id. */
export function isAnswered(): boolean {
  return Boolean(runtimeOf()?.id);
}

/**
 * Sends a report and gives its answer; null when nobody answers: the store was turned off, or the extension was
 * updated or removed under the open page ("context invalidated"), which is no error of the page's.
 */
export async function sendFromPage<M extends Report>(message: M): Promise<AnswerTo<M> | null> {
  const runtime = runtimeOf();
  if (!runtime?.id) return null;
  try {
    return ((await runtime.sendMessage(message)) as AnswerTo<M> | undefined) ?? null;
  } catch {
    return null;
  }
}
