/**
 * npm run -s deadlines -- CASES.jsonl
 * The deadlines of each case, a JSON line a case; tests/tools/deadline-cases says what a line holds.
 * A line that can't be read is answered in its place with no deadlines and the reason; one line on standard error tells
 * of the first of them, and the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { deadlinesOf } from '@/utils/deadlines/deadlines';
import { inputOf, readCase } from './deadline-cases/case';

const file = process.argv.slice(2).find((argument) => argument !== '--');
const problems: string[] = [];
try {
  if (file === undefined) throw new Error('usage: deadlines CASES.jsonl');
  process.stdout.write(
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split('\n')
      .map((line, index) => (line.trim() === '' ? '' : `${answer(line, index + 1)}\n`))
      .join(''),
  );
} catch (error) {
  problems.push(textOf(error));
}
const [first, ...more] = problems;
if (first !== undefined) {
  process.stderr.write(`deadlines: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}\n`);
  process.exitCode = 1;
}

function answer(line: string, number: number): string {
  try {
    const deadlines = deadlinesOf(inputOf(readCase(line)));
    return JSON.stringify({
      deadlines: deadlines.map(({ kind, at, certainty, rule, source }) => ({
        kind,
        at,
        certainty,
        rule,
        source,
      })),
    });
  } catch (error) {
    problems.push(`${file}:${number}: ${textOf(error)}`);
    return JSON.stringify({ deadlines: [], error: textOf(error) });
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
