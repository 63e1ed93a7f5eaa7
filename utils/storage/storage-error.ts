/** What can go wrong with the record, as errors that a command can turn into words. */

/** The disk or the browser's quota is full: nothing of the append was written, and it may be tried again later. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** A word about an order that isn't in the record, or was deleted for good meanwhile. */
export class NoSuchOrderError extends Error {
  override readonly name = 'NoSuchOrderError';
}

/** The record can't be opened: of a newer version, damaged, or held by another window. */
export class RecordClosedError extends Error {
  override readonly name = 'RecordClosedError';
}

/** True for a full disk or quota, however deep the database library has wrapped it. */
export function isStorageFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  if ('inner' in error && isStorageFull(error.inner)) return true;
  return 'failures' in error && Array.isArray(error.failures) && error.failures.some(isStorageFull);
}
