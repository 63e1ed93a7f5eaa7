/** Saves the page as it stands as a sealed receipt when it has proved something. */
import { browser } from '@/utils/browser';
import { checkCapture } from '@/utils/evidence/check-capture';
import type { PageCapture } from '@/utils/evidence/receipt';
import { sealReceipt } from '@/utils/evidence/seal';
import type { OrderId } from '@/utils/orders/order';
import { stripSecrets } from '@/utils/reading/strip-secrets';
import type { OrderState } from '@/store-profiles/schema';
import type { Services } from './services';

const CAPTURE = '/capture.js';

/**
 * Captures a tab for an order and appends the receipt to its chain.
 * @returns false when the page could not be captured (closed, left, not reachable); nothing is written then
 */
export async function saveReceipt(
  services: Services,
  tab: number,
  order: OrderId,
  about: OrderState | null,
  rules: string,
): Promise<boolean> {
  const [capture, picture] = await Promise.all([captureTab(tab), pictureOf(tab)]);
  if (!capture) return false;
  const receipt = await sealReceipt({
    id: crypto.randomUUID(),
    order,
    about,
    capture,
    picture,
    rules,
    capturedAt: new Date(services.now()).toISOString(),
    extensionVersion: browser.runtime.getManifest().version,
  });
  await services.ledger.appendReceipt(receipt);
  return true;
}

async function captureTab(tab: number): Promise<PageCapture | null> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [CAPTURE] });
    const capture = checkCapture(injected?.result);
    return capture && { ...capture, url: stripSecrets(new URL(capture.url)).href };
  } catch {
    // The page was left before it could be captured; the event and its quote stand without a picture of it.
    return null;
  }
}

/** The visible page, only where the shopper's press on the toolbar granted it: a host permission isn't enough. */
async function pictureOf(tab: number): Promise<Blob | null> {
  try {
    const { active, windowId } = await browser.tabs.get(tab);
    if (!active || windowId === undefined) return null;
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return blobOf(address);
  } catch {
    return null;
  }
}

/** Decodes a data: address without fetch, which the extension never calls. */
function blobOf(address: string): Blob {
  const comma = address.indexOf(',');
  const type = /^data:([^;,]+)/u.exec(address)?.[1] ?? 'image/png';
  const bytes = Uint8Array.from(atob(address.slice(comma + 1)), (character) => character.codePointAt(0) ?? 0);
  return new Blob([bytes], { type });
}
