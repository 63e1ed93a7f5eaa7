import { sealEvent } from '@/utils/evidence/chain';
import type { PageReceipt } from '@/utils/evidence/receipt';
import { receiptFile } from '@/utils/evidence/receipt-file';
import { sealReceipt } from '@/utils/evidence/seal';
import { verifyReceipt } from '@/utils/evidence/verify-receipt';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const hostile = `<h1>Cancelled</h1>\r\n<script>alert("1")</script></iframe></script><!-- & &amp; -->`;

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
});

async function aReceipt(change: { text?: string; html?: string; title?: string; picture?: Blob } = {}) {
  const {
    text = 'Cancelled. </script><script>',
    html = hostile,
    title = '<b>"Cancelled"</b>',
    picture,
  } = change;
  const receipt = await sealReceipt({
    id: 'r1',
    order: 'nike:1',
    about: 'cancelled',
    capture: { url: 'https://www.nike.com/orders/1?a=1&b=2', title, language: 'en', text, html, cut: false },
    picture: picture ?? null,
    rules: 'nike@1',
    capturedAt: '2026-11-23T12:00:00Z',
    extensionVersion: '0.1.0',
  });
  const event = await sealEvent(
    {
      order: 'nike:1',
      at: '2026-11-23T12:00:01Z',
      body: { type: 'receipt-saved', receipt: 'r1', sha256: receipt.sha256, about: 'cancelled' },
    },
    null,
  );
  return { receipt, events: [event] };
}

async function opened(receipt: PageReceipt, events: Parameters<typeof receiptFile>[1]): Promise<Document> {
  const file = await receiptFile(receipt, events, '<i>Nike</i>');
  return new JSDOM(await file.text()).window.document;
}

describe('a receipt as one file', () => {
  it('runs nothing and asks for nothing', async () => {
    const { receipt, events } = await aReceipt();
    const page = await opened(receipt, events);
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.map(({ type }) => type)).toEqual(['application/json']);
    expect(page.querySelector('iframe')?.getAttribute('sandbox')).toBe('');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.querySelectorAll('h1 i, dl b, link, [onerror], [src^="http"]')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toMatch(/^Cancelled: <i>Nike<\/i>, .*2026$/u);
    expect(page.querySelector('dl')?.textContent).toContain('<b>"Cancelled"</b>');
  });

  it('gives back all that the checksums were taken over', async () => {
    const picture = new Blob([Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)], {
      type: 'image/png',
    });
    const { receipt, events } = await aReceipt({ picture });
    const page = await opened(receipt, events);
    const data = JSON.parse(page.querySelector('#unorder-receipt')?.textContent ?? '');
    const image = page.querySelector('img')?.getAttribute('src') ?? '';
    const bytes = Uint8Array.from(atob(image.split(',')[1] ?? ''), (letter) => letter.charCodeAt(0));
    const html = new Blob([page.querySelector('iframe')?.getAttribute('srcdoc') ?? '']);
    const again: PageReceipt = { ...data.receipt, html, picture: new Blob([bytes]) };
    expect(await verifyReceipt(again, data.events)).toEqual({ answer: 'whole', entries: 1 });
  });

  it('gives back any page and any text unchanged', { timeout: 60_000 }, async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(anything, anything, async (text, html) => {
        const { receipt, events } = await aReceipt({ text, html });
        const page = await opened(receipt, events);
        const data = JSON.parse(page.querySelector('#unorder-receipt')?.textContent ?? '');
        const again = new Blob([page.querySelector('iframe')?.getAttribute('srcdoc') ?? '']);
        const verdict = await verifyReceipt({ ...data.receipt, html: again, picture: null }, data.events);
        expect(verdict.answer).toBe('whole');
      }),
      { numRuns: 25 },
    );
  });
});
