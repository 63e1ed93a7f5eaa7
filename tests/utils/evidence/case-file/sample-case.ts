/** A case as a shopper would export it: an order observed, a page and a file on record. */
import { sealEvent } from '@/utils/evidence/chain';
import { NOTHING, redactRecord, type Redaction } from '@/utils/evidence/case-file/redact-case';
import { writeCase, type CaseContents } from '@/utils/evidence/case-file/write-case';
import type { Receipt } from '@/utils/evidence/receipt';
import { sealFile, sealReceipt } from '@/utils/evidence/seal';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { ORDER, said, stated } from '../../orders/sample-events';

const AT = '2026-11-23T09:00:00.000Z';
const made = { order: ORDER, capturedAt: AT, extensionVersion: '0.1.0' } as const;

export interface SampleRecord {
  events: LedgerEvent[];
  receipts: Receipt[];
}

export async function sampleRecord(): Promise<SampleRecord> {
  const capture = {
    url: 'https://www.amazon.de/order',
    title: 'Cancelled',
    language: 'en',
    text: 'Your order was cancelled. Visa ending in •••• 4242, 5 Long Lane',
    html: '<!doctype html><p>Your order was cancelled.',
    cut: false,
  };
  const picture = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' });
  const page = await sealReceipt({
    ...made,
    id: 'page-1',
    about: 'cancelled',
    capture,
    picture,
    rules: 'x@1',
  });
  const file = new Blob(['From: shop'], { type: 'message/rfc822' });
  const mail = await sealFile({
    ...made,
    id: 'mail-1',
    about: null,
    role: 'mail',
    name: 'a.eml',
    file,
    text: '',
  });
  const events = await chained([
    said('placed'),
    said('cancelled'),
    { type: 'receipt-saved', receipt: page.id, sha256: page.sha256, about: 'cancelled' },
    { type: 'receipt-saved', receipt: mail.id, sha256: mail.sha256, about: null },
    stated('refunded', 'To 5 Long Lane, they said'),
  ]);
  return { events, receipts: [page, mail] };
}

export async function chained(bodies: readonly EventBody[]): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const body of bodies) {
    events.push(await sealEvent({ order: ORDER, at: AT, body }, events.at(-1) ?? null));
  }
  return events;
}

export function contentsOf(record: SampleRecord, redaction: Redaction = NOTHING): CaseContents {
  const { sequence = 0, hash = '' } = record.events.at(-1) ?? {};
  return {
    ...redactRecord(record.events, record.receipts, redaction),
    order: ORDER,
    after: null,
    head: { sequence, hash },
    story: { page: '<!doctype html><title>Case</title>', pdf: new Blob(['%PDF-']) },
    exportedAt: AT,
    extensionVersion: '0.1.0',
  };
}

export async function sampleCase(redaction: Redaction = NOTHING): Promise<Blob> {
  return writeCase(contentsOf(await sampleRecord(), redaction));
}
