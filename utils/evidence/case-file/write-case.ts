/** Everything about one order -> one zip, with a manifest of what is in it and a seal over all of it. */
import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { OrderId } from '@/utils/orders/order';
import { canonicalJson } from '../canonical-json';
import type { ChainHead } from '../chain';
import { sha256 } from '../sha256';
import { OPEN_SEAL, sealArchive } from './archive-seal';
import { CASE_FORMAT, EVENTS, MANIFEST, receiptPath, STORY_PAGE, STORY_PDF, type Manifest } from './layout';
import type { RedactedRecord } from './redact-case';

export interface CaseContents extends RedactedRecord {
  order: OrderId;
  /** Where the chain begins if an earlier part was deleted for good. */
  after: ChainHead | null;
  /** Where it ends. */
  head: ChainHead;
  /** For people to read. */
  story: { page: string; pdf: Blob };
  /** ISO, UTC. */
  exportedAt: string;
  extensionVersion: string;
}

export interface Progress {
  /** Called after each file with how many of how many are written. */
  onProgress?: (done: number, of: number) => void;
  signal?: AbortSignal;
}

/** @throws the signal's reason when it was stopped */
export async function writeCase(
  contents: CaseContents,
  { onProgress, signal }: Progress = {},
): Promise<Blob> {
  const { order, exportedAt, extensionVersion, after, head, redacted } = contents;
  const listed: Manifest['files'] = [];
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  const files = filesOf(contents);
  for (const [path, content] of files) {
    signal?.throwIfAborted();
    const blob = new Blob([content]);
    await zip.add(path, new BlobReader(blob));
    listed.push({ path, bytes: blob.size, sha256: await sha256(blob) });
    onProgress?.(listed.length, files.length);
  }
  const facts = { format: CASE_FORMAT, order, exportedAt, extensionVersion, after, head } as const;
  const manifest: Manifest = { ...facts, files: listed, redacted };
  await zip.add(MANIFEST, new BlobReader(new Blob([canonicalJson(manifest)])));
  return sealArchive(await zip.close(OPEN_SEAL));
}

function filesOf({ story, events, receipts }: CaseContents): [string, string | Blob][] {
  return [
    [STORY_PAGE, story.page],
    [STORY_PDF, story.pdf],
    [EVENTS, events.map((event) => `${canonicalJson(event)}\n`).join('')],
    ...receipts.flatMap(({ facts, files }): [string, string | Blob][] => [
      [receiptPath(facts.id, 'receipt.json'), canonicalJson(facts)],
      ...files,
    ]),
  ];
}
