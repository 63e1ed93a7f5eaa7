/**
 * npm run corpus
 * Reads the pages of the shared corpus and prints how much of the truth was found: with all profiles, then by the
 * general rules alone. The corpus lies beside the project, where there is one; the project's own tests don't need it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const shared = resolve(import.meta.dirname, '../../../shared');
const CORPORA = [
  { name: 'pages', groupBy: 'store' },
  { name: 'platforms', groupBy: 'platform' },
];

if (existsSync(join(shared, 'corpus'))) {
  try {
    score();
  } catch (error) {
    process.stderr.write(`corpus: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
} else process.stdout.write('No ../shared/corpus here: nothing to score.\n');

function score(): void {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    for (const flags of [[], ['--general-only']]) {
      for (const { name, groupBy } of CORPORA) {
        const index = join(shared, 'corpus', name, 'index.jsonl');
        const answers = join(folder, `${name}.jsonl`);
        process.stdout.write(`\n${name}, ${flags.length > 0 ? 'general rules alone' : 'all profiles'}\n`);
        writeFileSync(answers, run('npm', ['run', '-s', 'read-pages', '--', index, ...flags]));
        const tables = [[], ['--by', groupBy]].map((grouping) =>
          run('node', [join(shared, 'tools/score-pages.mjs'), index, answers, ...grouping]),
        );
        process.stdout.write(tables.join(''));
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, parameters: string[]): string {
  const { status, signal, stdout, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  process.stderr.write(stderr);
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${status ?? signal}`);
  return stdout;
}
