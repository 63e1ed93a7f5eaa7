/** Leaves a file among the uploads, from where the background takes it on record. */
import type { UnorderDatabase } from './database';
import { isStorageFull } from './storage-error';

/** A mail with its pictures, a scan, a photograph fit; films don't. In bytes. */
export const FILE_LIMIT = 50_000_000;
const NAME_LIMIT = 200;
const TEXT_LIMIT = 500_000;
/** Kinds whose bytes are text as they stand. */
const IS_TEXT = /^text\/(?:plain|csv)$/u;

export type Uploaded = { ok: true; id: string } | { ok: false; problem: string };

/** @param text what of it can be read as text, where the caller knows; else a text file speaks for itself */
export async function uploadFile(
  { uploads }: UnorderDatabase,
  file: File,
  id: string,
  text: string | null = null,
): Promise<Uploaded> {
  if (file.size > FILE_LIMIT) return { ok: false, problem: 'problem.fileTooLarge' };
  try {
    // Read now: what lies on the disk may be gone, or another, when it is put on record.
    const kept = new Blob([await file.arrayBuffer()], { type: file.type.slice(0, 100) });
    const readable = text ?? (IS_TEXT.test(file.type) ? await kept.text() : '');
    await uploads.put({
      id,
      file: kept,
      name: file.name.slice(0, NAME_LIMIT),
      text: readable.slice(0, TEXT_LIMIT).toWellFormed(),
    });
    return { ok: true, id };
  } catch (error) {
    return { ok: false, problem: isStorageFull(error) ? 'problem.storageFull' : 'problem.fileGone' };
  }
}
