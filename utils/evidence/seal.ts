/** Seals a captured page or a file as a receipt: a digest of each part, and one over all of it for the ledger to carry. */
import type { OrderState } from '@/store-profiles/schema';
import type { OrderId } from '@/utils/orders/order';
import { canonicalJson } from './canonical-json';
import type { FileReceipt, FileRole, PageCapture, PageReceipt } from './receipt';
import { sha256 } from './sha256';

interface Sealing {
  id: string;
  order: OrderId;
  /** The state it is to prove; null when the shopper asked for it. */
  about: OrderState | null;
  /** ISO, UTC. */
  capturedAt: string;
  extensionVersion: string;
}

export interface PageSealing extends Sealing {
  capture: PageCapture;
  /** The visible page; null where the browser didn't grant it. */
  picture: Blob | null;
  /** Rules that read the page: `store@version`, `platform@version`. */
  rules: string;
}

export interface FileSealing extends Sealing {
  role: FileRole;
  name: string;
  file: Blob;
  /** What of it can be read as text; '' where that is nothing. */
  text: string;
}

/** What the seal covers: everything of the receipt, its parts by their digests. */
export type Sealed =
  Omit<PageReceipt, 'sha256' | 'text' | 'html' | 'picture'> | Omit<FileReceipt, 'sha256' | 'text' | 'file'>;

/** The capture must have been checked (`checkCapture`): it comes from a page. */
export async function sealReceipt(sealing: PageSealing): Promise<PageReceipt> {
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

/** The file is kept byte for byte: what signs it (a mail's DKIM) stays checkable. */
export async function sealFile(sealing: FileSealing): Promise<FileReceipt> {
  const { id, order, about, capturedAt, extensionVersion, role, name, file, text } = sealing;
  const digests = { file: await sha256(file), text: await sha256(text) };
  const mediaType = file.type;
  const sealed = { id, order, about, capturedAt, role, name, mediaType, extensionVersion, digests };
  return { ...sealed, sha256: await sealOf(sealed), text, file };
}

/** SHA-256 (hex) over the canonical JSON of what the seal covers. */
export function sealOf(sealed: Sealed): Promise<string> {
  return sha256(canonicalJson(sealed));
}
