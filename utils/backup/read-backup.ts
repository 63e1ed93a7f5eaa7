/** A file that may be anything -> the record it holds, read piece by piece. Hostile input. */
import {
  BlobReader,
  BlobWriter,
  TextWriter,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import * as v from 'valibot';
import { receiptPath, receiptSchema } from '../evidence/case-file/layout';
import type { Receipt } from '../evidence/receipt';
import { eventSchema } from '../orders/event-schema';
import type { LedgerEvent } from '../orders/event';
import type { Tombstone } from '../storage/database';
import {
  ABOUT,
  aboutSchema,
  EVENTS,
  PREFERENCES,
  RECEIPT,
  TOMBSTONES,
  tombstoneSchema,
  UnreadableBackupError,
  WrongPassphraseError,
  type AboutBackup,
} from './layout';
import { isSealed, openSealed } from './sealed-stream';

export interface Backup {
  about: AboutBackup;
  tombstones: Tombstone[];
  /** As stored; checked by who takes it. */
  preferences: unknown;
  /** One order's events at a time. @throws UnreadableBackupError */
  orders(): AsyncGenerator<LedgerEvent[]>;
  /** One at a time; one that isn't whole is passed over. */
  receipts(): AsyncGenerator<Receipt>;
  close(): Promise<void>;
}

const LINE_LIMIT = 4_000_000;
const PART_LIMIT = 200_000_000;

/** @throws UnreadableBackupError, WrongPassphraseError */
export async function openBackup(file: Blob, passphrase: string): Promise<Backup> {
  const plain = await unsealed(file, passphrase);
  const zip = new ZipReader(new BlobReader(plain), { useWebWorkers: false, checkSignature: true });
  const entries = await zip.getEntries().catch((error: unknown) => {
    throw new UnreadableBackupError('no zip', { cause: error });
  });
  const files = new Map(entries.flatMap((entry) => (entry.directory ? [] : [[entry.filename, entry]])));
  const about = v.safeParse(aboutSchema, await jsonOf(files.get(ABOUT)));
  if (!about.success) throw new UnreadableBackupError('not a backup of Unorder');
  const lines = (await textOf(files.get(TOMBSTONES))).split('\n').filter((line) => line !== '');
  return {
    about: about.output,
    tombstones: lines.map((line) => parsed(tombstoneSchema, line)),
    preferences: await jsonOf(files.get(PREFERENCES)),
    orders: () => ordersIn(files.get(EVENTS)),
    receipts: () => receiptsIn(files),
    close: () => zip.close(),
  };
}

async function unsealed(file: Blob, passphrase: string): Promise<Blob> {
  if (!(await isSealed(file))) return file;
  if (passphrase === '') throw new WrongPassphraseError('needs a passphrase');
  const parts: Blob[] = [];
  const frames = await openSealed(file, passphrase);
  // Browsers keep large blobs on disk; each frame becomes one at once.
  for (const reader = frames.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(new Blob([value]));
  }
}

async function* ordersIn(entry: FileEntry | undefined): AsyncGenerator<LedgerEvent[]> {
  let events: LedgerEvent[] = [];
  for await (const line of linesOf(entry)) {
    const event = parsed(eventSchema, line) as unknown as LedgerEvent;
    if (events[0] && events[0].order !== event.order) {
      yield events;
      events = [];
    }
    events.push(event);
  }
  if (events.length > 0) yield events;
}

async function* linesOf(entry: FileEntry | undefined): AsyncGenerator<string> {
  if (!entry) throw new UnreadableBackupError('without events');
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const reader = readable.getReader();
  const unpacking = entry.getData(writable).then(
    () => null,
    async (error: unknown) => {
      // What was waited for will never come.
      await reader.cancel().catch(() => undefined);
      return error ?? new Error('unreadable');
    },
  );
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LINE_LIMIT) throw new UnreadableBackupError('a line too long');
      yield* lines.filter((line) => line !== '');
      if (done) break;
    }
  } catch (error) {
    if (error instanceof UnreadableBackupError) throw error;
    throw new UnreadableBackupError('changed', { cause: error });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const failure = await unpacking;
  if (failure !== null) throw new UnreadableBackupError('changed', { cause: failure });
  if (rest !== '') throw new UnreadableBackupError('cut off');
}

async function* receiptsIn(files: ReadonlyMap<string, FileEntry>): AsyncGenerator<Receipt> {
  for (const [path, entry] of files) {
    if (!RECEIPT.test(path)) continue;
    const facts = v.safeParse(receiptSchema, await jsonOf(entry));
    const receipt = facts.success ? await putTogether(facts.output, files) : null;
    if (receipt) yield receipt;
  }
}

async function putTogether(
  facts: v.InferOutput<typeof receiptSchema>,
  files: ReadonlyMap<string, FileEntry>,
): Promise<Receipt | null> {
  const part = (name: 'text.txt' | 'page.html' | 'picture' | 'file'): FileEntry | undefined =>
    files.get(receiptPath(facts.id, name));
  const text = await textOf(part('text.txt'));
  if ('role' in facts) {
    const file = await blobOf(part('file'), facts.mediaType);
    return file && ({ ...facts, text, file } as Receipt);
  }
  const html = await blobOf(part('page.html'), 'text/html');
  const picture = part('picture') ? await blobOf(part('picture'), 'image/png') : null;
  return html && ({ ...facts, text, html, picture } as Receipt);
}

async function blobOf(entry: FileEntry | undefined, type: string): Promise<Blob | null> {
  if (!entry || entry.uncompressedSize > PART_LIMIT) return null;
  return entry.getData(new BlobWriter(type)).catch(() => null);
}

async function textOf(entry: FileEntry | undefined): Promise<string> {
  if (!entry || entry.uncompressedSize > PART_LIMIT) return '';
  return entry.getData(new TextWriter()).catch((error: unknown) => {
    throw new UnreadableBackupError('changed', { cause: error });
  });
}

async function jsonOf(entry: FileEntry | undefined): Promise<unknown> {
  try {
    return JSON.parse(await textOf(entry)) as unknown;
  } catch (error) {
    if (error instanceof UnreadableBackupError) throw error;
    return null;
  }
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, line: string): v.InferOutput<Schema> {
  try {
    const value: unknown = JSON.parse(line);
    v.assert(schema, value);
    return value;
  } catch (error) {
    throw new UnreadableBackupError('changed', { cause: error });
  }
}
