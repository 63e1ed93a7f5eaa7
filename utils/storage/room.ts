/** How much room the browser gives, and whether it may clear the record by itself. */

export interface Room {
  /** Bytes. */
  used: number;
  of: number;
  /** The browser won't clear it without asking. */
  isPersistent: boolean;
}

/** Used for more, the shopper is told before it is too late. */
const TIGHT = 0.8;

export async function readRoom(storage: StorageManager = navigator.storage): Promise<Room> {
  const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([
    storage.estimate(),
    storage.persisted(),
  ]);
  return { used: usage, of: quota, isPersistent };
}

export function isTight({ used, of }: Room): boolean {
  return of > 0 && used / of > TIGHT;
}

/** Browsers ask, or decide by themselves. @returns whether it is granted */
export function askToPersist(storage: StorageManager = navigator.storage): Promise<boolean> {
  return storage.persist();
}
