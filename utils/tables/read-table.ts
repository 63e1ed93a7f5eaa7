/** A CSV file's text -> its rows, whatever divides them, with the header found below what banks print above it. */
import { parse } from 'csv-parse/browser/esm/sync';
import { nameOfColumn } from './columns';

export interface Table {
  /** As printed in the header. */
  columns: string[];
  rows: TableRow[];
  /** What divides the cells: a row is quoted with it. */
  delimiter: string;
}

export interface TableRow {
  /** On which line of the file it ends, counted from 1. */
  line: number;
  cells: string[];
}

/** Keys of the message catalogue. */
export type TableProblem =
  | 'exchange.problem.empty'
  | 'exchange.problem.noTable'
  | 'exchange.problem.brokenQuotes'
  | 'exchange.problem.tooManyRows';

export type ReadTable = { ok: true; table: Table } | { ok: false; problem: TableProblem };

const DELIMITERS = [',', ';', '\t', '|'];
/** So much of a file tells what divides its cells. In characters. */
const SAMPLE = 20_000;
/** Banks print so many lines about the account above the header at most. */
const PREAMBLE = 40;
const ROW_LIMIT = 200_000;
const RECORD_LIMIT = 1_000_000;
const CELL_LIMIT = 2000;

/** @param known names of columns that tell the header from a line above it, as `nameOfColumn` spells them */
export function readTable(text: string, known: ReadonlySet<string>): ReadTable {
  if (text.trim() === '') return { ok: false, problem: 'exchange.problem.empty' };
  // No text has a zero byte: this is a picture, a program, a spreadsheet.
  if (text.slice(0, SAMPLE).includes('\0')) return { ok: false, problem: 'exchange.problem.noTable' };
  const delimiter = delimiterOf(text);
  const rows = delimiter === null ? null : rowsOf(text, delimiter);
  if (delimiter === null || rows === 'no-table') return { ok: false, problem: 'exchange.problem.noTable' };
  if (rows === null) return { ok: false, problem: 'exchange.problem.brokenQuotes' };
  if (rows.length > ROW_LIMIT) return { ok: false, problem: 'exchange.problem.tooManyRows' };
  const at = headerIn(rows, known);
  const columns = rows[at]?.cells ?? [];
  if (columns.length < 2) return { ok: false, problem: 'exchange.problem.noTable' };
  return {
    ok: true,
    table: {
      columns,
      rows: rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell !== '')),
      delimiter,
    },
  };
}

/** The one that cuts most lines into the same number of cells. */
function delimiterOf(text: string): string | null {
  // Excel names it in a line of its own.
  const named = /^\uFEFF?sep=(.)\r?\n/u.exec(text)?.[1];
  if (named !== undefined && DELIMITERS.includes(named)) return named;
  const lines = text
    .slice(0, SAMPLE)
    .split(/\r\n|\n|\r/u)
    .slice(0, 100);
  let best: { delimiter: string; score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const cells = line.replaceAll(/"[^"]*"/gu, '').split(delimiter).length;
      if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
    for (const [cells, times] of counts) {
      const score = times * cells;
      if (best === null || score > best.score) best = { delimiter, score };
    }
  }
  return best?.delimiter ?? null;
}

/** @returns null where a quotation mark is opened and never closed */
function rowsOf(text: string, delimiter: string): TableRow[] | 'no-table' | null {
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter,
      info: true,
      max_record_size: RECORD_LIMIT,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: ROW_LIMIT + PREAMBLE + 1,
    });
    return (records as { info: { lines: number }; record: string[] }[]).map(({ info, record }) => ({
      line: info.lines,
      cells: record.map(plainCell),
    }));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? null
      : 'no-table';
  }
}

/** One line, no control characters, of bounded length. */
function plainCell(cell: string): string {
  return cell
    .slice(0, CELL_LIMIT)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** The row with most names that are known; where none has two, the first of those with the most cells. */
function headerIn(rows: readonly TableRow[], known: ReadonlySet<string>): number {
  const head = rows.slice(0, PREAMBLE);
  const hits = head.map(({ cells }) => cells.filter((cell) => known.has(nameOfColumn(cell))).length);
  const most = Math.max(...hits, 0);
  if (most >= 2) return hits.indexOf(most);
  const widths = head.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  return widths.indexOf(Math.max(...widths, 0));
}
