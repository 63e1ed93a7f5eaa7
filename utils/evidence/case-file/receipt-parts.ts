/** A receipt as the files of a case: its facts, and beside them the parts that its seal covers by their digests. */
import { isFileReceipt, type Receipt } from '../receipt';
import type { Sealed } from '../seal';
import { receiptPath } from './layout';

export type ReceiptFacts = Sealed & { sha256: string };

export interface ReceiptParts {
  facts: ReceiptFacts;
  /** Content by path; a part that the digests name and that isn't here was left out. */
  files: Map<string, string | Blob>;
}

export function takeApart(receipt: Receipt): ReceiptParts {
  if (isFileReceipt(receipt)) {
    const { text, file, ...facts } = receipt;
    return { facts, files: withPaths(receipt.id, { text, file }) };
  }
  const { text, html, picture, ...facts } = receipt;
  return { facts, files: withPaths(receipt.id, { text, html, ...(picture && { picture }) }) };
}

/** The digest that the seal gives for each part, by path. */
export function digestsByPath({ id, digests }: ReceiptFacts): Map<string, string> {
  const given = Object.entries(digests).filter((entry): entry is [Part, string] => entry[1] !== null);
  return new Map(given.map(([part, digest]) => [receiptPath(id, FILE_NAMES[part]), digest]));
}

type Part = keyof typeof FILE_NAMES;

const FILE_NAMES = { text: 'text.txt', html: 'page.html', picture: 'picture', file: 'file' } as const;

function withPaths(id: string, parts: Partial<Record<Part, string | Blob>>): ReceiptParts['files'] {
  const given = Object.entries(parts) as [Part, string | Blob][];
  return new Map(given.map(([part, content]) => [receiptPath(id, FILE_NAMES[part]), content]));
}
