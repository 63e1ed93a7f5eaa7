import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendFromPage } from '@/utils/page-port';
import { startGuard } from './guard';
import { startGuide } from './guide';

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
  if (guidance)
    globalThis.unorderGuide = guidance.type === 'guide' ? startGuide(guidance) : startGuard(guidance);
  else globalThis.unorderGuide = undefined;
});
