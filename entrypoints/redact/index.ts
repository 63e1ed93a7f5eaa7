import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { KeptWords } from '@/utils/evidence/known-words';
import { randomBelow } from '@/utils/evidence/random-below';
import { redactPage, type RedactedPage } from '@/utils/evidence/redact-page';

declare global {
  /** Only in the extension's own world: waits for the words that are to be kept. */
  // eslint-disable-next-line no-var
  var unorderRedact: ((words: KeptWords) => RedactedPage) | undefined;
}

/** Injected at the shopper's press: says in which language the page is, and stands ready to redact it. */
export default defineUnlistedScript(() => {
  globalThis.unorderRedact = (words) => redactPage(document, location.href, words, randomBelow);
  return { url: location.href, language: document.documentElement.lang };
});
