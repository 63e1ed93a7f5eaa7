/** What a backup holds and where: the whole record in one zip. docs/BACKUP.md describes it for others. */
import * as v from 'valibot';

export const BACKUP_FORMAT = 'unorder-backup-1';
export const ABOUT = 'backup.json';
/** One event a line, as canonical JSON: an order's after each other, in their sequence. */
export const EVENTS = 'events.jsonl';
export const TOMBSTONES = 'tombstones.jsonl';
export const PREFERENCES = 'preferences.json';
export const RECEIPT = /^receipts\/[\w-]+\/receipt\.json$/u;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const aboutSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  /** ISO, UTC. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  extensionVersion: v.string(),
  events: count,
  receipts: count,
});
export type AboutBackup = v.InferOutput<typeof aboutSchema>;

export const tombstoneSchema = v.object({
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  sequence: count,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  at: v.string(),
});

/** What was handed over is no backup, or no longer whole. */
export class UnreadableBackupError extends Error {
  override name = 'UnreadableBackupError';
}

/** The passphrase is missing or another one. */
export class WrongPassphraseError extends Error {
  override name = 'WrongPassphraseError';
}

export interface Progress {
  /** From 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}
