/**
 * Whether an exported case file is whole and unchanged, and if not, which part is not. What this proves: nothing changed
 * since it was exported, and the entries and receipts are those that were saved. Not that a page told the truth.
 */
import * as v from 'valibot';
import { canonicalJson } from '../canonical-json';
import { contentProblem, linkProblem, type ChainHead, type ChainProblem } from '../chain';
import { sealOf } from '../seal';
import type { LedgerEvent } from '@/utils/orders/event';
import { isSealWhole } from './archive-seal';
import {
  EVENTS,
  eventSchema,
  MANIFEST,
  manifestSchema,
  receiptPath,
  receiptSchema,
  type Manifest,
  type MaskedEvent,
} from './layout';
import { readArchive, type ArchiveFile } from './read-archive';
import { digestsByPath, type ReceiptFacts } from './receipt-parts';
import type { Progress } from './write-case';

export type CaseFault =
  /** No zip, or none of ours. */
  | { fault: 'no-case-file' }
  /** Some byte of the file, between or around its parts, isn't what it was. */
  | { fault: 'bytes-changed' }
  | { fault: 'part-changed' | 'part-missing' | 'part-unknown'; path: string }
  /** An entry of the record, counted from 0. */
  | { fault: 'entry'; sequence: number; problem: ChainProblem }
  /** A receipt whose facts, or whose parts, aren't those that the record sealed. */
  | { fault: 'receipt'; path: string };

export interface CaseVerdict {
  whole: boolean;
  order: string | null;
  entries: number;
  receipts: number;
  /** Parts and entries that were blacked out before export: there, but not checkable. */
  redacted: number;
  faults: CaseFault[];
}

const RECEIPT = /^receipts\/[\w-]+\/receipt\.json$/u;

/** @throws the signal's reason when it was stopped; never for what the file holds */
export async function verifyCase(file: Blob, progress: Progress = {}): Promise<CaseVerdict> {
  const isWhole = await isSealWhole(file);
  const isText = (path: string): boolean => path === MANIFEST || path === EVENTS || RECEIPT.test(path);
  const files = await readArchive(file, isText, progress);
  const manifest = parsed(manifestSchema, files?.get(MANIFEST)?.text);
  if (!files || !manifest) return verdictOf(null, [{ fault: 'no-case-file' }]);
  const events = eventsIn(files.get(EVENTS)?.text ?? '');
  const faults: CaseFault[] = [
    ...listFaults(manifest, files),
    ...(await chainFaults(events, manifest)),
    ...(await receiptFaults(events, manifest, files)),
  ];
  // Named last: where a part shows the change itself, that says more.
  if (!isWhole) faults.push({ fault: 'bytes-changed' });
  return verdictOf(manifest, faults, events);
}

function verdictOf(
  manifest: Manifest | null,
  faults: CaseFault[],
  events: readonly (SavedEvent | null)[] = [],
): CaseVerdict {
  return {
    whole: faults.length === 0,
    order: manifest?.order ?? null,
    entries: events.length,
    receipts: events.filter((event) => event?.body.type === 'receipt-saved').length,
    redacted: (manifest?.redacted.length ?? 0) + events.filter((event) => event && 'masked' in event).length,
    faults,
  };
}

/** The manifest's list against what is there. */
function listFaults({ files: listed }: Manifest, files: ReadonlyMap<string, ArchiveFile>): CaseFault[] {
  const faults: CaseFault[] = [];
  for (const { path, bytes, sha256 } of listed) {
    const file = files.get(path);
    if (!file) faults.push({ fault: 'part-missing', path });
    else if (file.bytes !== bytes || file.sha256 !== sha256) faults.push({ fault: 'part-changed', path });
  }
  const known = new Set([MANIFEST, ...listed.map(({ path }) => path)]);
  for (const path of files.keys()) if (!known.has(path)) faults.push({ fault: 'part-unknown', path });
  return faults;
}

type SavedEvent = LedgerEvent | MaskedEvent;

/** Null for a line that is no entry, or that isn't spelt as it was written. */
function eventsIn(text: string): (SavedEvent | null)[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => {
    const event = parsed(eventSchema, line);
    // What an entry's body holds is covered by its hash; the schema has seen to the members that this code reads.
    return event && spelt(event) === line ? (event as unknown as SavedEvent) : null;
  });
}

/** Null for what was never written here: JSON may hold halves of characters, canonical JSON may not. */
function spelt(event: unknown): string | null {
  try {
    return canonicalJson(event);
  } catch {
    return null;
  }
}

async function chainFaults(
  events: readonly (SavedEvent | null)[],
  { order, after, head: end }: Manifest,
): Promise<CaseFault[]> {
  let head: ChainHead | null = after;
  for (const event of events) {
    const sequence = (head?.sequence ?? -1) + 1;
    const problem =
      event === null ? 'changed' : (linkProblem(event, order, head) ?? (await problemWithin(event)));
    if (problem !== null || event === null)
      return [{ fault: 'entry', sequence, problem: problem ?? 'changed' }];
    head = { sequence: event.sequence, hash: event.hash };
  }
  if (head?.sequence === end.sequence && head.hash === end.hash) return [];
  return [{ fault: 'entry', sequence: (head?.sequence ?? -1) + 1, problem: 'end-missing' }];
}

/** Of a blacked out entry the place in the chain is all that can be checked. */
async function problemWithin(event: SavedEvent): Promise<ChainProblem | null> {
  return 'masked' in event ? null : contentProblem(event);
}

async function receiptFaults(
  events: readonly (SavedEvent | null)[],
  { redacted, order }: Manifest,
  files: ReadonlyMap<string, ArchiveFile>,
): Promise<CaseFault[]> {
  const left = new Set(redacted);
  const saved = new Map(
    events.flatMap((event) =>
      event?.body.type === 'receipt-saved' ? [[event.body.receipt, event.body.sha256] as const] : [],
    ),
  );
  const faults: CaseFault[] = [];
  for (const [path, { text }] of files) {
    if (!RECEIPT.test(path)) continue;
    const facts = parsed(receiptSchema, text) as ReceiptFacts | null;
    const isSealed = facts !== null && saved.get(facts.id) === facts.sha256 && facts.order === order;
    if (!isSealed || !(await holdsSeal(facts)) || !partsFit(facts, files, left)) {
      faults.push({ fault: 'receipt', path });
    }
    if (facts) saved.delete(facts.id);
  }
  for (const id of saved.keys()) {
    if (!left.has(receiptPath(id, 'receipt.json')))
      faults.push({ fault: 'part-missing', path: `receipts/${id}` });
  }
  return faults;
}

async function holdsSeal({ sha256: seal, ...sealed }: ReceiptFacts): Promise<boolean> {
  return (await sealOf(sealed)) === seal;
}

function partsFit(
  facts: ReceiptFacts,
  files: ReadonlyMap<string, ArchiveFile>,
  redacted: ReadonlySet<string>,
): boolean {
  return [...digestsByPath(facts)].every(
    ([path, digest]) => redacted.has(path) || files.get(path)?.sha256 === digest,
  );
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string | null | undefined,
): v.InferOutput<Schema> | null {
  if (text === null || text === undefined) return null;
  try {
    const checked = v.safeParse(schema, JSON.parse(text));
    return checked.success ? checked.output : null;
  } catch {
    return null;
  }
}
