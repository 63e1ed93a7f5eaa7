import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPEN_SEAL, sealArchive } from '@/utils/evidence/case-file/archive-seal';
import { verifyCase } from '@/utils/evidence/case-file/verify-case';
import { writeCase } from '@/utils/evidence/case-file/write-case';
import type { Redaction } from '@/utils/evidence/case-file/redact-case';
import { ORDER } from '../../orders/sample-events';
import { chained, contentsOf, sampleCase, sampleRecord } from './sample-case';

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

describe('a case file', () => {
  test('is whole as it was exported', async () => {
    expect(await verifyCase(await sampleCase())).toEqual({
      whole: true,
      order: ORDER,
      entries: 5,
      receipts: 2,
      redacted: 0,
      faults: [],
    });
  });

  test('shows every single changed byte, wherever it stands', { timeout: 60_000 }, async () => {
    const bytes = await bytesOf(await sampleCase());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect((await verifyCase(new Blob([changed]))).whole).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('shows what was cut off or put on', async () => {
    const file = await sampleCase();
    for (const other of [file.slice(0, -1), file.slice(1), new Blob([file, 'x']), new Blob(['x', file])]) {
      expect((await verifyCase(other)).whole).toBe(false);
    }
  });

  test.each([
    ['nothing', new Blob([])],
    ['a text', new Blob(['Your order was cancelled.'])],
    ['a zip without a record', new Blob([new Uint8Array([0x50, 0x4b, 5, 6, ...Array(18).fill(0)])])],
    ['a seal alone', new Blob([OPEN_SEAL])],
  ])('is not %s', async (_, file) => {
    expect(await verifyCase(file)).toMatchObject({ whole: false, faults: [{ fault: 'no-case-file' }] });
  });

  test('answers to anything without failing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        expect((await verifyCase(new Blob([bytes.slice()]))).whole).toBe(false);
      }),
    );
  });
});

/** Someone who knows the format changes a part, and makes manifest and seal fit again. */
describe('a forged case file', () => {
  test('names the part whose packed bytes were changed', async () => {
    const bytes = new Uint8Array(await (await sampleCase()).arrayBuffer());
    // The first part's bytes begin after its header: 30 bytes, its name, and more of a length that stands in it.
    const header = new DataView(bytes.buffer);
    const at = 30 + header.getUint16(26, true) + header.getUint16(28, true) + 2;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const { faults } = await verifyCase(new Blob([bytes]));
    expect(faults).toContainEqual({ fault: 'part-changed', path: 'case.html' });
  });

  test('names the entry whose words were changed', async () => {
    const record = await sampleRecord();
    const [first, second, ...rest] = record.events;
    if (!first || !second) throw new Error('no events');
    const forged = { ...second, at: '2026-11-01T00:00:00.000Z' };
    const file = await writeCase(contentsOf({ ...record, events: [first, forged, ...rest] }));
    expect(await verifyCase(file)).toMatchObject({
      whole: false,
      faults: [{ fault: 'entry', sequence: 1, problem: 'changed' }],
    });
  });

  test('names the gap where an entry was taken out, and the end that is missing', async () => {
    const record = await sampleRecord();
    const gap = await writeCase(contentsOf({ ...record, events: record.events.toSpliced(1, 1) }));
    expect((await verifyCase(gap)).faults).toContainEqual({
      fault: 'entry',
      sequence: 1,
      problem: 'not-in-sequence',
    });
    const short = { ...contentsOf(record), events: record.events.slice(0, -1) };
    expect((await verifyCase(await writeCase(short))).faults).toEqual([
      { fault: 'entry', sequence: 4, problem: 'end-missing' },
    ]);
  });

  test('names the receipt whose text, page or seal was changed', async () => {
    const record = await sampleRecord();
    const [page, mail] = record.receipts;
    if (!page || !mail) throw new Error('no receipts');
    const faultsWith = async (changed: typeof page) =>
      (await verifyCase(await writeCase(contentsOf({ ...record, receipts: [changed, mail] })))).faults;
    const named = [{ fault: 'receipt', path: 'receipts/page-1/receipt.json' }];
    expect(await faultsWith({ ...page, text: 'Your order was shipped.' })).toEqual(named);
    expect(await faultsWith({ ...page, capturedAt: '2026-01-01T00:00:00.000Z' })).toEqual(named);
    if (!('html' in page)) throw new Error('no page');
    expect(await faultsWith({ ...page, html: new Blob(['<p>other']) })).toEqual(named);
  });

  test('names a receipt that the record lists and that is not there', async () => {
    const record = await sampleRecord();
    const file = await writeCase(contentsOf({ ...record, receipts: record.receipts.slice(1) }));
    expect((await verifyCase(file)).faults).toEqual([{ fault: 'part-missing', path: 'receipts/page-1' }]);
  });

  test('a chain made anew is whole, but not the one whose head stands on record', async () => {
    const record = await sampleRecord();
    const events = await chained(record.events.map(({ body }) => body).toSpliced(0, 1));
    const file = await writeCase({ ...contentsOf(record), events });
    expect((await verifyCase(file)).faults).toEqual([
      { fault: 'entry', sequence: 4, problem: 'end-missing' },
    ]);
  });

  test('a seal put on by hand does not make a case of any zip', async () => {
    const sealed = await sealArchive(new Blob(['not a zip', OPEN_SEAL]));
    expect(await verifyCase(sealed)).toMatchObject({ whole: false, faults: [{ fault: 'no-case-file' }] });
  });
});

describe('a redacted case file', () => {
  const redaction: Redaction = { payment: true, words: ['5 Long Lane', 'ab'], leaveOutPages: true };

  test('is whole, says how much was blacked out, and holds none of it', async () => {
    const file = await sampleCase(redaction);
    // The page's text, page and picture, the mail file; and the entry with the shopper's note.
    expect(await verifyCase(file)).toMatchObject({ whole: true, redacted: 5, faults: [] });
    const plain = JSON.stringify(contentsOf(await sampleRecord(), redaction), (_, value) =>
      value instanceof Map ? [...value] : value,
    );
    expect(plain).not.toMatch(/Long|4242/u);
    expect(plain).toContain('Your order was cancelled.');
  });

  test('leaves digests, ids and times as they are', async () => {
    const record = await sampleRecord();
    const { receipts } = contentsOf(record, { ...redaction, words: ['receipts', '2026'] });
    expect(receipts.map(({ facts }) => facts.sha256)).toEqual(record.receipts.map(({ sha256 }) => sha256));
  });

  test('leaves a receipt out whole whose title or name holds what is blacked out, and says so', async () => {
    const contents = contentsOf(await sampleRecord(), { ...redaction, words: ['a.eml'] });
    expect(contents.receipts).toHaveLength(1);
    expect(contents.redacted).toContain('receipts/mail-1/receipt.json');
    expect(await verifyCase(await writeCase(contents))).toMatchObject({ whole: true, faults: [] });
  });
});
