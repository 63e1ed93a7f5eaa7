/** Every regular expression that ships: no hostile page may make one run away. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { whySlow } from '../tools/profiles/why-slow';

interface Literal {
  type: 'Literal';
  regex: { pattern: string; flags: string };
}

const files = ['components', 'entrypoints', 'store-profiles', 'utils'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `${folder}/${file}`),
);

describe('regular expressions in the code', () => {
  it('can’t be made to run away: texts are cut before they are matched, so only walks from each start are allowed', () => {
    const literals = files.flatMap((file) => literalsIn(file).map((regex) => ({ file, ...regex })));
    const problems = literals.flatMap(({ file, pattern, flags }) => {
      const reason = whySlow(pattern, flags, true);
      return reason === null ? [] : [`${file}: /${pattern}/: ${reason}`];
    });
    expect(problems).toEqual([]);
    expect(literals.length, 'they were found at all').toBeGreaterThan(100);
  });
});

function literalsIn(file: string): Literal['regex'][] {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const found: Literal['regex'][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isLiteral(node)) found.push(node.regex);
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang }, file));
  return found;
}

function isLiteral(node: object): node is Literal {
  return 'regex' in node && typeof node.regex === 'object' && node.regex !== null;
}
