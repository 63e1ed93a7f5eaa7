/**
 * When a page is read: once it stands, and again when content was added or the address changed without a load.
 * Bounded work: only `childList` is observed (attributes cost 300 ms under churn), reading waits for quiet and for
 * idle time, and never takes more than a twentieth of the time that passes.
 */
import type { Observation } from './observation';
import type { PageRules } from './rules';

export interface WatchPorts {
  /** Asks the background for the rules of the page at hand; null: no order page, leave it alone. */
  askRules(): Promise<PageRules | null>;
  read(rules: PageRules): Observation;
  report(observation: Observation): void;
}

/** Milliseconds without additions before the page is read again. */
const QUIET = 250;
/** Longest wait while a page keeps adding. */
const PATIENCE = 2000;
/** Share of time that reading may take: one part in so many. */
const THRIFT = 20;

/** Watches until stopped. Construction reads nothing before the first idle moment. */
export function watchPage(page: Window & typeof globalThis, ports: WatchPorts): { stop(): void } {
  let rules: PageRules | null = null;
  let address = '';
  let told = '';
  let waitingSince = 0;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isQueued = false;
  let stopped = false;
  const observer = new page.MutationObserver((records) => {
    if (stopped) return;
    if (page.location.href !== address) void open();
    else if (records.some((record) => record.addedNodes.length > 0 || record.removedNodes.length > 0))
      readLater();
  });
  const leaving = new AbortController();

  async function open(): Promise<void> {
    const opened = page.location.href;
    if (stopped || opened === address) return;
    address = opened;
    told = '';
    rules = null;
    observer.disconnect();
    const answer = await ports.askRules();
    if (stopped || page.location.href !== opened) return;
    rules = answer;
    if (!rules) return;
    observer.observe(page.document.body, { childList: true, subtree: true });
    readLater(0);
  }

  function readLater(quiet = QUIET): void {
    // The reading that waits for an idle moment will see this addition too.
    if (isQueued) return;
    const now = page.performance.now();
    waitingSince ||= now;
    clearTimeout(timer);
    const patienceLeft = Math.max(0, waitingSince + PATIENCE - now);
    const wait = Math.max(Math.min(quiet, patienceLeft), notBefore - now);
    timer = setTimeout(() => {
      isQueued = true;
      whenIdle(page, read);
    }, wait);
  }

  function read(): void {
    isQueued = false;
    if (stopped || !rules || page.location.href !== address) return;
    waitingSince = 0;
    const started = page.performance.now();
    const observation = ports.read(rules);
    const ended = page.performance.now();
    notBefore = ended + (ended - started) * THRIFT;
    const content = JSON.stringify({ ...observation, ms: 0 });
    if (content === told || !isWorthTelling(observation)) return;
    told = content;
    ports.report(observation);
  }

  const onAddressChange = (): void => void open();
  const { signal } = leaving;
  // Only the Navigation API tells a script in its own world of pushState; the observer above covers browsers without it.
  page.navigation?.addEventListener('navigatesuccess', onAddressChange, { signal });
  page.addEventListener('popstate', onAddressChange, { signal });
  page.addEventListener('hashchange', onAddressChange, { signal });
  // Restored from the back/forward cache: what the page says may be old, but so is what we told.
  page.addEventListener('pageshow', onAddressChange, { signal });
  void open();

  return {
    stop() {
      stopped = true;
      observer.disconnect();
      leaving.abort();
      clearTimeout(timer);
    },
  };
}

/** A page that is none of ours is passed over in silence; a known one that can't be read is told as such. */
function isWorthTelling(observation: Observation): boolean {
  return observation.orders.length > 0 || observation.unreadable !== null || observation.kind !== 'other';
}

function whenIdle(page: Window, work: () => void): void {
  if ('requestIdleCallback' in page) page.requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 0);
}
