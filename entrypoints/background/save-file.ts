/** A file that the shopper handed over -> a sealed receipt in the order's chain. */
import { browser } from '@/utils/browser';
import { sealFile } from '@/utils/evidence/seal';
import type { Command, Outcome } from '@/utils/messages';
import type { Services } from './services';

/** The file is among the uploads until the record has it; a second command for the same one finds nothing to do. */
export async function saveFile(
  { database, ledger, now }: Services,
  { order, upload, role, about }: Command & { type: 'save-file' },
): Promise<Outcome> {
  const found = await database.uploads.get(upload);
  if (!found) return { done: false, problem: 'problem.fileGone' };
  const { file, name, text } = found;
  const receipt = await sealFile({
    id: upload,
    order,
    about,
    role,
    name,
    file,
    text,
    capturedAt: new Date(now()).toISOString(),
    extensionVersion: browser.runtime.getManifest().version,
  });
  await ledger.appendReceipt(receipt, upload);
  return { done: true };
}
