import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { webmailOf } from '@/store-profiles/webmail';
import { markedMessage, openMessages } from '@/utils/webmail/open-message';

/** Injected at the shopper's press on a webmail page: gives back what is marked, else the messages that are open there. */
export default defineUnlistedScript(() => {
  const profile = webmailOf(location.hostname);
  if (!profile) return [];
  const marked = markedMessage(document, profile);
  return marked ? [marked] : openMessages(document, profile);
});
