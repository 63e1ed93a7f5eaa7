/** Whether a receipt is what it was when it was saved: its parts against their digests, its seal against the order's chain. */
import type { LedgerEvent } from '@/utils/orders/event';
import { type ChainHead, verifyChain } from './chain';
import { isFileReceipt, type FileReceipt, type PageReceipt, type Receipt } from './receipt';
import { sealOf } from './seal';
import { sha256 } from './sha256';

/** A part that doesn't match its digest; `seal`: the rest of the receipt (address, time, order …). */
export type ReceiptPart = 'text' | 'html' | 'picture' | 'file' | 'seal';

const PARTS = ['text', 'html', 'picture', 'file', 'seal'] as const satisfies ReceiptPart[];

export type ReceiptVerdict =
  /** Unchanged, and the chain of so many entries carries it. */
  | { answer: 'whole'; entries: number }
  | { answer: 'parts-broken'; parts: ReceiptPart[] }
  /** No entry of the chain names this receipt with this seal. */
  | { answer: 'not-in-chain' }
  | { answer: 'chain-broken'; sequence: number };

/**
 * @param events the order's events, oldest first
 * @param after see `verifyChain`: where the chain begins if an earlier part was deleted for good
 */
export async function verifyReceipt(
  receipt: Receipt,
  events: readonly LedgerEvent[],
  after: ChainHead | null = null,
): Promise<ReceiptVerdict> {
  const parts = await brokenParts(receipt);
  if (parts.length > 0) return { answer: 'parts-broken', parts };
  const chain = await verifyChain(events, after);
  if (!chain.whole) return { answer: 'chain-broken', sequence: chain.sequence };
  const isNamed = events.some(({ order, body }) => {
    return (
      order === receipt.order &&
      body.type === 'receipt-saved' &&
      body.receipt === receipt.id &&
      body.sha256 === receipt.sha256
    );
  });
  return isNamed ? { answer: 'whole', entries: events.length } : { answer: 'not-in-chain' };
}

async function brokenParts(receipt: Receipt): Promise<ReceiptPart[]> {
  const holds = isFileReceipt(receipt) ? await partsOfFile(receipt) : await partsOfPage(receipt);
  return PARTS.filter((part) => holds[part] === false);
}

type Parts = Partial<Record<ReceiptPart, boolean>>;

async function partsOfPage({ sha256: seal, text, html, picture, ...sealed }: PageReceipt): Promise<Parts> {
  const { digests } = sealed;
  return {
    text: (await sha256(text)) === digests.text,
    html: (await sha256(html)) === digests.html,
    picture: (picture && (await sha256(picture))) === digests.picture,
    seal: (await sealOf(sealed)) === seal,
  };
}

async function partsOfFile({ sha256: seal, text, file, ...sealed }: FileReceipt): Promise<Parts> {
  const { digests } = sealed;
  return {
    text: (await sha256(text)) === digests.text,
    file: (await sha256(file)) === digests.file,
    seal: (await sealOf(sealed)) === seal,
  };
}
