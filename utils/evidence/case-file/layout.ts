/** What a case file holds and where: everything about one order, in one zip that opens without Unorder. */
import * as v from 'valibot';
import { fileRoles } from '../receipt';
import type { LedgerEvent } from '@/utils/orders/event';

export const CASE_FORMAT = 'unorder-case-1';
export const MANIFEST = 'manifest.json';
export const EVENTS = 'record/events.jsonl';
/** For people: what the rest says, in order. Not evidence, so that a better wording needs no new format. */
export const STORY_PAGE = 'case.html';
export const STORY_PDF = 'case.pdf';

/** An entry whose words were blacked out before export: its place in the chain holds, its content can't be checked. */
export interface MaskedEvent extends LedgerEvent {
  masked: true;
}

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const head = v.object({ sequence: v.pipe(v.number(), v.integer()), hash: v.string() });

export const manifestSchema = v.strictObject({
  format: v.literal(CASE_FORMAT),
  order: v.string(),
  /** ISO, UTC. */
  exportedAt: v.string(),
  extensionVersion: v.string(),
  /** Where the chain begins if an earlier part was deleted for good; else null. */
  after: v.nullable(head),
  /** Where it ends. */
  head,
  files: v.array(v.strictObject({ path: v.string(), bytes: count, sha256: digest })),
  /** Paths of parts that were blacked out or left out: what the chain holds of them is the digest of the whole. */
  redacted: v.array(v.string()),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

export const eventSchema = v.looseObject({
  order: v.string(),
  sequence: count,
  at: v.string(),
  body: v.looseObject({ type: v.string() }),
  previous: v.string(),
  hash: v.string(),
});

const receiptBase = {
  id: v.string(),
  order: v.string(),
  about: v.nullable(v.string()),
  capturedAt: v.string(),
  extensionVersion: v.string(),
  sha256: digest,
};

/** A receipt's own facts; its parts lie beside it as files. */
export const receiptSchema = v.union([
  v.strictObject({
    ...receiptBase,
    url: v.string(),
    title: v.string(),
    cut: v.boolean(),
    rules: v.string(),
    digests: v.strictObject({ text: digest, html: digest, picture: v.nullable(digest) }),
  }),
  v.strictObject({
    ...receiptBase,
    role: v.picklist(fileRoles),
    name: v.string(),
    mediaType: v.string(),
    digests: v.strictObject({ file: digest, text: digest }),
  }),
]);

/** Paths of a receipt's parts. Ids are made by Unorder, never by a page. */
export function receiptPath(
  id: string,
  part: 'receipt.json' | 'text.txt' | 'page.html' | 'picture' | 'file',
): string {
  return `receipts/${id.replaceAll(/[^\w-]/gu, '_')}/${part}`;
}
