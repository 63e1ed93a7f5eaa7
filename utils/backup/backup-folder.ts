/** A folder of the shopper's choice that backups go to by themselves; not every browser lets one be chosen. */
import type { UnorderDatabase } from '../storage/database';

/** Of the File System Access API what is used here; the DOM's types know it only in part. */
export interface BackupFolder {
  name: string;
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  getFileHandle(name: string, options: { create: true }): Promise<FileSystemFileHandle>;
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<BackupFolder>;

const KEY = 'backupFolder';
const WRITE = { mode: 'readwrite' } as const;

function picker(): Picker | undefined {
  return Reflect.get(globalThis, 'showDirectoryPicker') as Picker | undefined;
}

export function canChooseFolder(): boolean {
  return picker() !== undefined;
}

/** Must begin within a press. @returns false where the shopper chose none */
export async function chooseFolder(database: UnorderDatabase): Promise<boolean> {
  try {
    const folder = await picker()?.call(globalThis, { id: 'unorder-backup', ...WRITE });
    if (folder === undefined) return false;
    await database.settings.put({ key: KEY, value: folder });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

export async function readFolder(database: UnorderDatabase): Promise<BackupFolder | null> {
  return ((await database.settings.get(KEY))?.value as BackupFolder | undefined) ?? null;
}

/** What was saved there stays. */
export async function forgetFolder(database: UnorderDatabase): Promise<void> {
  await database.settings.delete(KEY);
}

export async function isAllowed(folder: BackupFolder): Promise<boolean> {
  return (await folder.queryPermission(WRITE)) === 'granted';
}

/** Must begin within a press. */
export async function allowAgain(folder: BackupFolder): Promise<boolean> {
  return (await folder.requestPermission(WRITE)) === 'granted';
}

/** What was there before is replaced only when the new file is whole: until it is closed, the browser writes beside it. */
export async function openFile(folder: BackupFolder): Promise<WritableStream<Uint8Array<ArrayBuffer>>> {
  const file = await folder.getFileHandle('unorder.backup', { create: true });
  return file.createWritable();
}
