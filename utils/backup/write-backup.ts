/** The record -> one zip, written piece by piece: no more than a batch of events or one receipt is held at a time. */
import { BlobReader, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { canonicalJson } from '../evidence/canonical-json';
import { takeApart } from '../evidence/case-file/receipt-parts';
import { receiptPath } from '../evidence/case-file/layout';
import type { Receipt } from '../evidence/receipt';
import type { LedgerEvent } from '../orders/event';
import type { Tombstone } from '../storage/database';
import type { Preferences } from '../storage/preferences';
import {
  ABOUT,
  BACKUP_FORMAT,
  EVENTS,
  PREFERENCES,
  TOMBSTONES,
  type AboutBackup,
  type Progress,
} from './layout';
import { sealingStream } from './sealed-stream';

/** What a backup is made of, each read anew as it is needed. */
export interface BackupSource {
  counts(): Promise<{ events: number; receipts: number }>;
  /** An order's events after each other, in their sequence. */
  events(): AsyncIterable<readonly LedgerEvent[]>;
  receipts(): AsyncIterable<Receipt>;
  tombstones(): Promise<readonly Tombstone[]>;
  preferences(): Promise<Preferences>;
}

export interface BackupOptions extends Progress {
  savedAt: string;
  extensionVersion: string;
  /** '' for none. */
  passphrase: string;
}

/**
 * Closes the target when all is written; aborts it when stopped or failed.
 * @throws the signal's reason when it was stopped
 */
export async function writeBackup(
  source: BackupSource,
  target: WritableStream<Uint8Array<ArrayBuffer>>,
  { savedAt, extensionVersion, passphrase, onProgress, signal }: BackupOptions,
): Promise<AboutBackup> {
  const sealing =
    passphrase === ''
      ? new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>()
      : await sealingStream(passphrase);
  const stopper = new AbortController();
  const written = sealing.readable.pipeTo(target, { signal: stopper.signal });
  const zip = new ZipWriter(sealing.writable, { useWebWorkers: false, zip64: true });
  try {
    const { events, receipts } = await source.counts();
    const about: AboutBackup = { format: BACKUP_FORMAT, savedAt, extensionVersion, events, receipts };
    let done = 0;
    const step = (): void => {
      signal?.throwIfAborted();
      done += 1;
      // A receipt weighs as much as a hundred events.
      onProgress?.(Math.min(1, done / Math.max(1, events + receipts * 100)));
    };
    await zip.add(ABOUT, new TextReader(canonicalJson(about)));
    await zip.add(PREFERENCES, new TextReader(canonicalJson(await source.preferences())));
    await zip.add(TOMBSTONES, new TextReader(linesOf(await source.tombstones())));
    await zip.add(EVENTS, { readable: eventLines(source, step) });
    for await (const receipt of source.receipts()) {
      const { facts, files } = takeApart(receipt);
      await zip.add(receiptPath(receipt.id, 'receipt.json'), new TextReader(canonicalJson(facts)));
      for (const [path, content] of files) await zip.add(path, new BlobReader(new Blob([content])));
      for (let weight = 0; weight < 100; weight += 1) step();
    }
    await zip.close();
    await written;
    return about;
  } catch (error) {
    stopper.abort(error);
    await written.catch(() => undefined);
    throw error;
  }
}

function linesOf(rows: readonly unknown[]): string {
  return rows.map((row) => `${canonicalJson(row)}\n`).join('');
}

function eventLines({ events }: BackupSource, step: () => void): ReadableStream<Uint8Array> {
  const batches = events()[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await batches.next();
      if (done) {
        controller.close();
        return;
      }
      for (let count = 0; count < value.length; count += 1) step();
      controller.enqueue(new TextEncoder().encode(linesOf(value)));
    },
  });
}
