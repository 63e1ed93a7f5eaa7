import { beforeEach, describe, expect, test } from 'vitest';
import { sealEvent } from '@/utils/evidence/chain';
import { checkCapture } from '@/utils/evidence/check-capture';
import { HTML_LIMIT } from '@/utils/evidence/capture-limits';
import type { FileReceipt, PageReceipt } from '@/utils/evidence/receipt';
import { sealFile, sealReceipt } from '@/utils/evidence/seal';
import { verifyReceipt } from '@/utils/evidence/verify-receipt';
import type { LedgerEvent } from '@/utils/orders/event';
import { ORDER, said } from '../orders/sample-events';

const capture = {
  url: 'https://www.amazon.de/order',
  title: 'Cancelled',
  language: 'en',
  text: 'Your order was cancelled. €',
  html: '<!doctype html><p>Your order was cancelled. €',
  cut: false,
};

let receipt: PageReceipt;
let events: LedgerEvent[];
beforeEach(async () => {
  receipt = await sealReceipt({
    id: 'r1',
    order: ORDER,
    about: 'cancelled',
    capture,
    picture: new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' }),
    rules: 'amazon-de@1',
    capturedAt: '2026-11-23T09:00:00.000Z',
    extensionVersion: '0.1.0',
  });
  const at = receipt.capturedAt;
  const first = await sealEvent({ order: ORDER, at, body: said('cancelled') }, null);
  const body = { type: 'receipt-saved', receipt: 'r1', sha256: receipt.sha256, about: 'cancelled' } as const;
  events = [first, await sealEvent({ order: ORDER, at, body }, first)];
});

describe('a receipt', () => {
  test('carries SHA-256 digests of its parts', async () => {
    // printf 'Your order was cancelled. €' | sha256sum, and so on: made outside of this code.
    expect(receipt.digests).toEqual({
      text: '753297454cbe314e1011f697f6eedea99fe2fa383a8b83ec370464c45bd13670',
      html: '748338f1389c6226548a7700f7fd6f7bb9c945b83b2d5049df8a21afee5fa7a3',
      picture: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
    });
    expect(await receipt.html.text()).toBe(capture.html);
  });

  test('is whole as long as nothing of it or of its chain was changed', async () => {
    expect(await verifyReceipt(receipt, events)).toEqual({ answer: 'whole', entries: 2 });
  });

  test.each<[string, Partial<PageReceipt>, string]>([
    ['text', { text: 'Your order was shipped.' }, 'text'],
    ['page', { html: new Blob(['<p>other']) }, 'html'],
    ['picture', { picture: new Blob(['other']) }, 'picture'],
    ['lost picture', { picture: null }, 'picture'],
    ['time', { capturedAt: '2026-11-22T09:00:00.000Z' }, 'seal'],
    ['address', { url: 'https://other.example/' }, 'seal'],
    ['order', { order: 'other:1' }, 'seal'],
    ['state', { about: 'refunded' }, 'seal'],
    ['completeness', { cut: true }, 'seal'],
  ])('shows a changed %s', async (_, change, part) => {
    expect(await verifyReceipt({ ...receipt, ...change }, events)).toEqual({
      answer: 'parts-broken',
      parts: [part],
    });
  });

  test('shows a broken chain, and one that does not name it', async () => {
    const [first, second] = events as [LedgerEvent, LedgerEvent];
    expect(await verifyReceipt(receipt, [first, { ...second, at: '' }])).toEqual({
      answer: 'chain-broken',
      sequence: 1,
    });
    expect(await verifyReceipt(receipt, [first])).toEqual({ answer: 'not-in-chain' });
  });
});

describe('the receipt of a file', () => {
  test.each<[string, Partial<FileReceipt>, string]>([
    ['file', { file: new Blob(['other']) }, 'file'],
    ['text', { text: 'other' }, 'text'],
    ['name', { name: 'other.pdf' }, 'seal'],
    ['role', { role: 'posting' }, 'seal'],
    ['type', { mediaType: 'text/plain' }, 'seal'],
  ])('shows a changed %s', async (_, change, part) => {
    const file = await sealFile({
      id: 'f1',
      order: ORDER,
      about: null,
      role: 'slip',
      name: 'slip.pdf',
      file: new Blob(['slip'], { type: 'application/pdf' }),
      text: '',
      capturedAt: '2026-11-23T09:00:00.000Z',
      extensionVersion: '0.1.0',
    });
    const body = { type: 'receipt-saved', receipt: 'f1', sha256: file.sha256, about: null } as const;
    const chain = [
      ...events,
      await sealEvent({ order: ORDER, at: file.capturedAt, body }, events.at(-1) ?? null),
    ];
    expect(await verifyReceipt(file, chain)).toEqual({ answer: 'whole', entries: 3 });
    expect(await verifyReceipt({ ...file, ...change }, chain)).toEqual({
      answer: 'parts-broken',
      parts: [part],
    });
  });
});

describe('checkCapture', () => {
  test('believes a capture as text of bounded size', () => {
    expect(checkCapture(capture)).toEqual(capture);
    expect(checkCapture({ ...capture, text: 'half \uD83D' })?.text).toBe('half \uFFFD');
    expect(checkCapture({ ...capture, more: 1 })).toEqual(capture);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no address', { ...capture, url: 'not an address' }],
    ['too much', { ...capture, html: 'x'.repeat(HTML_LIMIT + 1) }],
    ['another type', { ...capture, text: { toString: 'x' } }],
  ])('refuses %s', (_, sent) => {
    expect(checkCapture(sent)).toBeNull();
  });
});
