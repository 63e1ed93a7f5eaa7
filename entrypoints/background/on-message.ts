/** Who may say what: reports come from scripts of ours in pages, commands from the extension's own pages alone. */
import { browser, type Runtime } from '@/utils/browser';
import type { Command, Message, Report } from '@/utils/messages';
import { handleCommand } from './commands';
import { handleReport } from './reports';
import type { Services } from './services';

/** Where a report comes from, as the browser says, not as the message says. */
export interface PageSender {
  tab: number;
  url: URL;
}

/**
 * Answers a message, or leaves it unanswered (undefined) when the sender may not send it.
 * A page can't reach this: only scripts of the extension send here; but a script in a page may carry what the page forged.
 */
export function onMessage(
  ready: () => Promise<Services>,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
  if (isCommand(message)) {
    if (!isOwnPage(sender)) return undefined;
    return ready().then((services) => handleCommand(services, message));
  }
  const page = pageOf(sender, MAIL_REPORTS.has(message.type));
  if (!page) return undefined;
  return ready().then((services) => handleReport(services, message as Report, page));
}

const REPORTS: ReadonlySet<string> = new Set<Report['type']>([
  'page-opened',
  'observed',
  'helper-ready',
  'located',
  'guided',
  'pause-recorder',
  'guide-closed',
  'guard-closed',
  'guard-accepted',
  'terms-read',
  'terms-off',
  'mail-opened',
  'mail-read',
]);

/** Webmail services show the message in frames of their own; of all else only the page itself may speak. */
const MAIL_REPORTS: ReadonlySet<string> = new Set<Report['type']>(['mail-opened', 'mail-read']);

function isMessage(message: unknown): message is Message {
  return (
    typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
  );
}

function isCommand(message: Message): message is Command {
  return !REPORTS.has(message.type);
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function pageOf(sender: Runtime.MessageSender, fromFrames: boolean): PageSender | null {
  const tab = sender.tab?.id;
  const isFrame = (sender.frameId ?? 0) !== 0;
  if (tab === undefined || (isFrame && !fromFrames) || !sender.url || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  return url.protocol === 'https:' || url.protocol === 'http:' ? { tab, url } : null;
}
