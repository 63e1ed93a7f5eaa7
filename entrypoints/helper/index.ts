import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Guard, Guidance, Terms } from '@/utils/messages';
import { sendFromPage } from '@/utils/page-port';
import { startGuard } from './guard';
import { startGuide } from './guide';
import { startTerms } from './terms';

declare global {
  /** Only in the extension's own world: a newer helper takes the older one's place. */
  // eslint-disable-next-line no-var
  var unorderGuide: { stop(): void } | undefined;
}

/** Put on a page at the shopper's press, or after an order: asks whom to guide, and guides. It points; the shopper presses. */
export default defineUnlistedScript(async () => {
  globalThis.unorderGuide?.stop();
  const guidance = await sendFromPage({ type: 'helper-ready', language: document.documentElement.lang });
  globalThis.unorderGuide?.stop();
  if (guidance) globalThis.unorderGuide = start(guidance);
  else globalThis.unorderGuide = undefined;
});

function start(given: Guidance | Guard | Terms): { stop(): void } {
  switch (given.type) {
    case 'guide':
      return startGuide(given);
    case 'guard':
      return startGuard(given);
    case 'terms':
      return startTerms(given);
  }
}
