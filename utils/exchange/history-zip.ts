/** The zip of a request for one's data at Amazon -> the order histories in it. Hostile input; nothing else is unpacked. */
import { BlobReader, ZipReader, type Entry } from '@zip.js/zip.js/lib/zip-core-native.js';

/** Facts: `Retail.OrderHistory.1/Retail.OrderHistory.1.csv`, `.2` and so on; newer: `Your Amazon Orders/Order History.csv`. */
const HISTORY = /(?:^|\/)(?:Retail\.OrderHistory\.\d{1,3}|Order[ ._-]?History)\.csv$/iu;
/** Decades of orders take a few megabytes. In bytes, of all histories together. */
const LIMIT = 60_000_000;
const FILES_LIMIT = 20_000;

export type ZipProblem =
  'exchange.problem.brokenZip' | 'exchange.problem.noHistory' | 'exchange.problem.tooLarge';
export type ReadZip = { ok: true; histories: Uint8Array[] } | { ok: false; problem: ZipProblem };

/** @throws the signal's reason when stopped */
export async function readHistoryZip(archive: Blob, signal?: AbortSignal): Promise<ReadZip> {
  const zip = new ZipReader(new BlobReader(archive), { useWebWorkers: false, checkSignature: true });
  try {
    const entries = await zip.getEntries();
    if (entries.length > FILES_LIMIT) return { ok: false, problem: 'exchange.problem.tooLarge' };
    const found = entries.filter(({ filename }) => HISTORY.test(filename));
    if (found.length === 0) return { ok: false, problem: 'exchange.problem.noHistory' };
    const histories: Uint8Array[] = [];
    let left = LIMIT;
    for (const entry of found) {
      signal?.throwIfAborted();
      const bytes = await unpack(entry, left);
      if (bytes === null) return { ok: false, problem: 'exchange.problem.tooLarge' };
      left -= bytes.length;
      histories.push(bytes);
    }
    return { ok: true, histories };
  } catch {
    signal?.throwIfAborted();
    // Cut off, locked with a password, no zip at all: the library has a name for each, the shopper one way out.
    return { ok: false, problem: 'exchange.problem.brokenZip' };
  } finally {
    await zip.close();
  }
}

/** @returns null where it unpacks to more than allowed, whatever it says of its size */
async function unpack(entry: Entry, limit: number): Promise<Uint8Array | null> {
  if (entry.directory) return new Uint8Array();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      bytes += part.length;
      if (bytes > limit) throw new RangeError('too much');
      parts.push(part.slice());
    },
  });
  try {
    await entry.getData(sink);
  } catch (error) {
    if (bytes > limit) return null;
    throw error;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
