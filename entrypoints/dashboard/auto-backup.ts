/** Backs the record up into the chosen folder, when it is time and the browser still allows it. */
import { browser } from '@/utils/browser';
import { isAllowed, openFile, readFolder, type BackupFolder } from '@/utils/backup/backup-folder';
import type { UnorderDatabase } from '@/utils/storage/database';
import { isFolderDue, noteBackup } from '@/utils/storage/last-backup';

/** Two pages of ours may be open: one writes. */
const LOCK = 'unorder-backup';

/** @returns whether a backup was written */
export async function backUpWhenDue(database: UnorderDatabase, signal: AbortSignal): Promise<boolean> {
  const folder = await readFolder(database);
  if (folder === null || !(await isAllowed(folder))) return false;
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null || !(await isFolderDue(database, Date.now()))) return false;
    await backUpInto(folder, database, () => undefined, signal);
    return true;
  });
}

export async function backUpInto(
  folder: BackupFolder,
  database: UnorderDatabase,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const [{ writeBackup }, { backupSource }] = await Promise.all([
    import('@/utils/backup/write-backup'),
    import('@/utils/storage/backup-source'),
  ]);
  const savedAt = new Date().toISOString();
  const { events } = await writeBackup(backupSource(database), await openFile(folder), {
    savedAt,
    extensionVersion: browser.runtime.getManifest().version,
    passphrase: '',
    onProgress,
    signal,
  });
  await noteBackup(database, { at: savedAt, events });
}
