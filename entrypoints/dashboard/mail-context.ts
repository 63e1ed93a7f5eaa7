/** All that Unorder knows of mails, stores and languages, for reading one in a page of ours. */
import { allMailWords } from '@/store-profiles/mail-registry';
import { allStores, catalogue } from '@/store-profiles/registry';
import type { MailContext } from '@/utils/mail/read-mail';

export function mailContext(): MailContext {
  return {
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    words: allMailWords(),
    languages: catalogue.languagesFor(''),
    stores: allStores(),
    now: new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
