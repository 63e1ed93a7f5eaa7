/** Seals a captured page as a receipt: a digest of each part, and one over all of it for the ledger to carry. */
import type { OrderState } from '@/store-profiles/schema';
import type { OrderId } from '@/utils/orders/order';
import { canonicalJson } from './canonical-json';
import type { PageCapture, Receipt } from './receipt';
import { sha256 } from './sha256';

export interface Sealing {
  id: string;
  order: OrderId;
  /** The state it is to prove; null when the shopper asked for it. */
  about: OrderState | null;
  capture: PageCapture;
  /** The visible page; null where the browser didn't grant it. */
  picture: Blob | null;
  /** Rules that read the page: `store@version`, `platform@version`. */
  rules: string;
  /** ISO, UTC. */
  capturedAt: string;
  extensionVersion: string;
}

/** What the seal covers: everything of the receipt, its parts by their digests. */
export type Sealed = Omit<Receipt, 'sha256' | 'text' | 'html' | 'picture'>;

/** The capture must have been checked (`checkCapture`): it comes from a page. */
export async function sealReceipt(sealing: Sealing): Promise<Receipt> {
  const { id, order, about, capture, picture, rules, capturedAt, extensionVersion } = sealing;
  const { url, title, text, cut } = capture;
  const html = new Blob([capture.html], { type: 'text/html' });
  const digests = {
    text: await sha256(text),
    html: await sha256(html),
    picture: picture && (await sha256(picture)),
  };
  const sealed = { id, order, about, capturedAt, url, title, cut, rules, extensionVersion, digests };
  return { ...sealed, sha256: await sealOf(sealed), text, html, picture };
}

/** SHA-256 (hex) over the canonical JSON of what the seal covers. */
export function sealOf(sealed: Sealed): Promise<string> {
  return sha256(canonicalJson(sealed));
}
