/**
 * When the page is worth another look: something came, went, opened or was pressed. Bounded work: no attribute is
 * observed, looks wait for quiet, and take no more than a tenth of the time that passes, whatever the page does.
 */
import type { Documents } from './documents';

/** Milliseconds without change before a look, and the longest wait while changes go on. */
const QUIET = 150;
const PATIENCE = 1000;
const THRIFT = 10;
/** Menus and dialogs that were printed beforehand open without a node being added: these tell of it; a frame loads. */
const EVENTS = ['click', 'change', 'input', 'toggle', 'transitionend', 'animationend', 'load'];

/** @param own our element: what happens to it is no news */
export function lookOut(
  own: Element,
  look: () => void,
  documents: Documents,
  signal: AbortSignal,
): { soon(): void } {
  let waitingSince = 0;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function soon(): void {
    const now = performance.now();
    waitingSince ||= now;
    const patienceLeft = Math.max(0, waitingSince + PATIENCE - now);
    clearTimeout(timer);
    timer = setTimeout(lookNow, Math.max(Math.min(QUIET, patienceLeft), notBefore - now));
  }

  function lookNow(): void {
    waitingSince = 0;
    const started = performance.now();
    look();
    const ended = performance.now();
    notBefore = ended + (ended - started) * THRIFT;
  }

  const observer = new MutationObserver((records) => {
    const isNews = records.some(({ addedNodes, removedNodes }) =>
      [...addedNodes, ...removedNodes].some((node) => node !== own),
    );
    if (isNews) soon();
  });
  documents.each((one) => {
    // The page may put another body in: only the root stays.
    observer.observe(one.documentElement, { childList: true, subtree: true });
    for (const event of EVENTS) one.addEventListener(event, soon, { capture: true, passive: true, signal });
  });
  for (const event of ['popstate', 'hashchange', 'pageshow']) addEventListener(event, soon, { signal });
  globalThis.navigation?.addEventListener('navigatesuccess', soon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return { soon };
}
