import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendFromPage } from '@/utils/page-port';
import { readPage } from '@/utils/reading/read-page';
import { watchPage } from '@/utils/reading/watch-page';

declare global {
  /** Only in the extension's own world: a newer copy of the script silences the older. */
  // eslint-disable-next-line no-var
  var unorderWatch: { stop(): void } | undefined;
}

/** The detector: the only script that runs by itself on a store's order pages. It holds no rules; it asks for them. */
export default defineUnlistedScript(() => {
  globalThis.unorderWatch?.stop();
  const language = document.documentElement.lang;
  const watch = watchPage(window, {
    askRules: () => sendFromPage({ type: 'page-opened', language }),
    read: (rules) => readPage(document, new URL(location.href), rules, () => performance.now()),
    report: (observation) => void sendFromPage({ type: 'observed', observation }),
  });
  globalThis.unorderWatch = watch;
});
