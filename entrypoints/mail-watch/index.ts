import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { webmailOf } from '@/store-profiles/webmail';
import { isAnswered, sendFromPage } from '@/utils/page-port';
import { readMail } from '@/utils/mail/read-mail';
import { mailOf, messageFile } from '@/utils/webmail/message-file';
import { openMessages, type OpenMessage } from '@/utils/webmail/open-message';
import { watchMail } from '@/utils/webmail/watch-mail';

/**
 * Runs on a webmail service's pages after the shopper chose to have it watched. It holds no words and no stores; it asks
 * for them with a message's sender, and reads nothing of a message whose sender is no store's.
 */
export default defineUnlistedScript(() => {
  const profile = webmailOf(location.hostname);
  if (!profile) return;
  globalThis.unorderWatch?.stop();
  globalThis.unorderWatch = watchMail(window, {
    messages: () => openMessages(document, profile),
    opened: read,
    isAnswered,
  });
});

async function read(message: OpenMessage): Promise<void> {
  const rules = await sendFromPage({ type: 'mail-opened', from: message.from });
  if (!rules) return;
  const now = new Date();
  const reading = readMail(mailOf(message, location.hostname), {
    ...rules,
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  if (reading.kind === 'other') return;
  const file = messageFile(message, location.hostname, now.toISOString());
  await sendFromPage({ type: 'mail-read', reading, name: file.name, text: file.text });
}
