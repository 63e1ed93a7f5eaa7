/** A file that the shopper handed over -> a sealed receipt in the order's chain. */
import { browser } from '@/utils/browser';
import { isFileReceipt } from '@/utils/evidence/receipt';
import { sealFile } from '@/utils/evidence/seal';
import type { Command, Outcome } from '@/utils/messages';
import { receiptsOf } from '@/utils/storage/queries';
import type { Services } from './services';

/** The file is among the uploads until the record has it; an order keeps the same file once. */
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
  const kept = await receiptsOf(database, order);
  if (kept.some((one) => isFileReceipt(one) && one.digests.file === receipt.digests.file)) {
    await database.uploads.delete(upload);
    return { done: true };
  }
  await ledger.appendReceipt(receipt, upload);
  return { done: true };
}
