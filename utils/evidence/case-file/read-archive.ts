/** A zip that may be anything -> its files, each with size and digest, the small ones with their text. Hostile input. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BlobReader, ZipReader, type Entry } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { Progress } from './write-case';

export interface ArchiveFile {
  bytes: number;
  /** '' for what can't be unpacked: its bytes are not those that were packed. */
  sha256: string;
  /** Null where it isn't needed as text, or is too long to be. */
  text: string | null;
}

/** More than any case has; a bomb is refused by what it unpacks to, not by what it says. In bytes. */
const TEXT_LIMIT = 64_000_000;
const TOTAL_LIMIT = 8_000_000_000;
const FILES_LIMIT = 100_000;

/**
 * @param isText which paths are wanted as text
 * @returns null for what is no readable zip: damaged, a path twice, more than a case ever holds
 */
export async function readArchive(
  archive: Blob,
  isText: (path: string) => boolean,
  { onProgress, signal }: Progress = {},
): Promise<Map<string, ArchiveFile> | null> {
  const zip = new ZipReader(new BlobReader(archive), { useWebWorkers: false, checkSignature: true });
  const files = new Map<string, ArchiveFile>();
  let left = TOTAL_LIMIT;
  try {
    const entries = await zip.getEntries();
    if (entries.length > FILES_LIMIT) return null;
    for (const entry of entries) {
      signal?.throwIfAborted();
      if (entry.directory || files.has(entry.filename)) return null;
      const file = await readFile(entry, isText(entry.filename), left);
      left -= file.bytes;
      files.set(entry.filename, file);
      onProgress?.(files.size, entries.length);
    }
    return files;
  } catch {
    signal?.throwIfAborted();
    // Whatever the library found: it isn't the zip that was written.
    return null;
  } finally {
    await zip.close();
  }
}

async function readFile(entry: Entry, isText: boolean, limit: number): Promise<ArchiveFile> {
  if (entry.directory) throw new TypeError('no file');
  const hash = sha256.create();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    await entry.getData(
      new WritableStream<Uint8Array<ArrayBuffer>>({
        write(part) {
          bytes += part.length;
          if (bytes > limit) throw new RangeError('too much');
          hash.update(part);
          if (isText && bytes <= TEXT_LIMIT) parts.push(part.slice());
        },
      }),
    );
  } catch (error) {
    if (bytes > limit) throw error;
    // This file alone is damaged: the others still say what they hold.
    return { bytes, sha256: '', text: null };
  }
  const text = isText && bytes <= TEXT_LIMIT ? await new Blob(parts).text() : null;
  return { bytes, sha256: bytesToHex(hash.digest()), text };
}
