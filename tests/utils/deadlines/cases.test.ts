import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputOf, readCase } from '@/tests/tools/deadline-cases/case';
import { deadlinesOf } from '@/utils/deadlines/deadlines';

interface Expectation {
  kind: string;
  at?: string | null;
  certainty?: string;
  rule?: string;
  absent?: true;
}
interface Worked {
  /** The reasoning, and the source the rule comes from. */
  why: string;
  source: string;
  case: unknown;
  expect: Expectation[];
}

const cases = readFileSync(resolve('tests/utils/deadlines/cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Worked);

describe('worked cases', () => {
  it('are at least 150', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  it.each(cases.map((worked, index) => [index + 1, worked.why, worked] as const))(
    '%i: %s',
    (_line, _why, { case: given, expect: expectations }) => {
      const deadlines = deadlinesOf(inputOf(readCase(JSON.stringify(given))));
      for (const { kind, absent, rule, at, certainty } of expectations) {
        const found = deadlines.filter(
          (deadline) => deadline.kind === kind && (rule === undefined || deadline.rule === rule),
        );
        if (absent) expect(found).toEqual([]);
        else
          expect(found.map((deadline) => ({ at: deadline.at, certainty: deadline.certainty }))).toEqual([
            { at, certainty },
          ]);
      }
    },
  );
});
