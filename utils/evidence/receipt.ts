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

export interface Receipt {
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
