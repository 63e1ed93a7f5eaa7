/**
 * Looks at a webmail page, while the shopper has it open, for messages that are opened there. Each is told once.
 * Bounded work: it waits for quiet, and never takes more than a twentieth of the time that passes.
 */
import type { OpenMessage } from './open-message';

export interface MailWatchPorts {
  messages(): OpenMessage[];
  opened(message: OpenMessage): Promise<void>;
  /** False once the extension is gone from under the page. */
  isAnswered(): boolean;
}

/** Milliseconds without additions before the page is looked at. */
const QUIET = 500;
/** Longest wait while a page keeps adding. */
const PATIENCE = 3000;
/** Share of time that looking may take: one part in so many. */
const THRIFT = 20;
/** Messages remembered as told. */
const MEMORY = 500;

export function watchMail(page: Window & typeof globalThis, ports: MailWatchPorts): { stop(): void } {
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let notBefore = 0;
  let stopped = false;

  const observer = new page.MutationObserver(() => lookLater());
  observer.observe(page.document.documentElement, { childList: true, subtree: true });
  // A message in a frame is there when its frame has loaded, which no observer of this page sees.
  page.document.addEventListener('load', lookLater, true);

  function lookLater(): void {
    if (stopped) return;
    const now = page.performance.now();
    waitingSince ||= now;
    clearTimeout(timer);
    const wait = Math.min(QUIET, Math.max(0, waitingSince + PATIENCE - now));
    timer = setTimeout(look, Math.max(wait, notBefore - now));
  }

  function look(): void {
    waitingSince = 0;
    if (stopped) return;
    if (!ports.isAnswered()) return stop();
    const started = page.performance.now();
    const fresh = ports.messages().filter((message) => !told.has(keyOf(message)));
    const ended = page.performance.now();
    notBefore = ended + (ended - started) * THRIFT;
    for (const message of fresh) {
      told.add(keyOf(message));
      void ports.opened(message);
    }
    for (const key of told) if (told.size > MEMORY) told.delete(key);
  }

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
    observer.disconnect();
    page.document.removeEventListener('load', lookLater, true);
  }

  lookLater();
  return { stop };
}

/** A message still being drawn is another one than when it is whole. */
function keyOf({ id, from, subject, date, html }: OpenMessage): string {
  return [id, from.address, subject, date, html.length].join('\n');
}
