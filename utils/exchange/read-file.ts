/** A file that the shopper handed over -> what is in it: orders of our own export, or tables of an order history. */
import { decodeText } from '@/utils/tables/decode-text';
import { readTable, type Table, type TableProblem } from '@/utils/tables/read-table';
import { readHistoryZip, type ZipProblem } from './history-zip';
import { allColumnNames } from './layouts';
import { readOrderJson, type JsonProblem } from './order-json';
import type { ProposedOrder } from './proposal';

export type FileProblem =
  TableProblem | ZipProblem | JsonProblem | 'exchange.problem.spreadsheet' | 'exchange.problem.unread';

export type FileContent =
  | { kind: 'orders'; orders: ProposedOrder[]; unreadable: number[] }
  | { kind: 'table'; table: Table }
  | { kind: 'problem'; problem: FileProblem };

/** Archives with photographs are large, but only their lists are unpacked. In bytes. */
const ZIP_LIMIT = 4_000_000_000;
const TEXT_LIMIT = 60_000_000;

/**
 * Never throws for what a file holds; changes nothing.
 * @param now milliseconds since 1970
 */
export async function readImportFile(file: Blob, now: number): Promise<FileContent> {
  try {
    const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
    // Source: APPNOTE.TXT 4.3.7, signature of a local file header.
    if (start[0] === 0x50 && start[1] === 0x4b) return await readZip(file);
    // Source: [MS-CFB] 2.2: an old Excel file.
    if (start[0] === 0xd0 && start[1] === 0xcf) return problem('exchange.problem.spreadsheet');
    if (file.size > TEXT_LIMIT) return problem('exchange.problem.tooLarge');
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (!/^\uFEFF?\s*[[{]/u.test(text)) return tableOf(text);
    const read = readOrderJson(text, now);
    return read.ok
      ? { kind: 'orders', orders: read.orders, unreadable: read.unreadable }
      : problem(read.problem);
  } catch {
    // The file was moved, or its disk is gone, since it was chosen.
    return problem('exchange.problem.unread');
  }
}

async function readZip(file: Blob): Promise<FileContent> {
  if (file.size > ZIP_LIMIT) return problem('exchange.problem.tooLarge');
  const read = await readHistoryZip(file);
  if (!read.ok) return problem(read.problem);
  const [first, ...others] = read.histories.map((bytes) => tableOf(decodeText(bytes)));
  if (first?.kind !== 'table') return first ?? problem('exchange.problem.noHistory');
  // Parts of one history have one header; a part with another, or none, is not silently left out.
  for (const other of others) {
    if (other.kind !== 'table') return other;
    if (other.table.columns.join('\n') !== first.table.columns.join('\n'))
      return problem('exchange.problem.noTable');
    for (const row of other.table.rows) first.table.rows.push(row);
  }
  return first;
}

function tableOf(text: string): FileContent {
  const read = readTable(text, allColumnNames);
  return read.ok ? { kind: 'table', table: read.table } : problem(read.problem);
}

function problem(key: FileProblem): FileContent {
  return { kind: 'problem', problem: key };
}
