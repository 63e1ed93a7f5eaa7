/**
 * npm run -s deadlines -- CASES.jsonl
 * The deadlines of each case, a JSON line a case; tests/tools/deadline-cases says what a line holds.
 * Bad input prints no case at all: one line on standard error and exit code 1.
 */
import { readFileSync } from 'node:fs';
import { deadlinesOf } from '@/utils/deadlines/deadlines';
import { inputOf, readCase } from './deadline-cases/case';

const file = process.argv.slice(2).find((argument) => argument !== '--');
try {
  if (file === undefined) throw new Error('usage: deadlines CASES.jsonl');
  process.stdout.write(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line, index) => (line.trim() === '' ? '' : `${answer(line, index + 1)}\n`))
      .join(''),
  );
} catch (error) {
  process.stderr.write(`deadlines: ${error instanceof Error ? error.message : String(error)}\n`);
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
    throw new Error(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
