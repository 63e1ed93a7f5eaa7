/** Sealed evidence: what a page said, as it stood, when a state changed. */
import type { OrderState } from '@/store-profiles/schema';
import type { OrderId } from '@/utils/orders/order';

/** What the capture script reads from a page; text only is trusted, `html` is shown in a sandbox alone. */
export interface PageCapture {
  url: string;
  title: string;
  language: string;
  /** Visible text. */
  text: string;
  /** The page as it stood: one self-contained document, scripts and outside addresses removed. */
  html: string;
  /** True when something was cut to stay within the size limit. */
  cut: boolean;
}

/** A page as it stood. */
export interface PageReceipt {
  id: string;
  order: OrderId;
  about: OrderState | null;
  capturedAt: string;
  url: string;
  title: string;
  text: string;
  /** True when the page was too large to be kept whole. */
  cut: boolean;
  /** Rules that read the page: `store@version`, `platform@version`. */
  rules: string;
  extensionVersion: string;
  /** SHA-256 (hex) of each part's bytes. */
  digests: { text: string; html: string; picture: string | null };
  /** SHA-256 (hex) over the canonical JSON of everything above, the text by its digest: the value the ledger's event carries. */
  sha256: string;
  html: Blob;
  /** PNG or JPEG of the visible page; null where the shopper's press hadn't granted it. */
  picture: Blob | null;
}

/** What a file on record is: it says how it is shown, and by what name a case file lists it. */
export const fileRoles = ['mail', 'chat', 'slip', 'posting', 'picture', 'terms', 'document'] as const;
export type FileRole = (typeof fileRoles)[number];

/** A file that the shopper handed over: a mail, a return slip, a receipt of posting, a photograph. */
export interface FileReceipt {
  id: string;
  order: OrderId;
  about: OrderState | null;
  capturedAt: string;
  role: FileRole;
  /** The file's own name; names nothing on the disk any more. */
  name: string;
  mediaType: string;
  extensionVersion: string;
  digests: { file: string; text: string };
  /** As a page receipt's: SHA-256 (hex) over the canonical JSON of everything above. */
  sha256: string;
  /** What of it can be read as text; '' where that is nothing. */
  text: string;
  file: Blob;
}

export type Receipt = PageReceipt | FileReceipt;

export function isFileReceipt(receipt: Receipt): receipt is FileReceipt {
  return 'file' in receipt;
}

/** What a receipt is called: the page's title, the file's name. */
export function nameOfReceipt(receipt: Receipt): string {
  return isFileReceipt(receipt) ? receipt.name : receipt.title;
}
