/**
 * npm run -s verify-case -- FILE
 * Whether an exported case file is whole and unchanged: one JSON line, and exit code 0 only then. Works without the
 * extension. What is wrong stands in the line's faults; one line on standard error says it in words.
 */
import { existsSync, openAsBlob } from 'node:fs';
import { verifyCase, type CaseFault } from '@/utils/evidence/case-file/verify-case';

const file = process.argv.slice(2).find((argument) => argument !== '--');
try {
  if (file === undefined) throw new Error('usage: verify-case FILE');
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
  const verdict = await verifyCase(await openAsBlob(file));
  process.stdout.write(`${JSON.stringify({ file, ...verdict })}\n`);
  const [first] = verdict.faults;
  if (first) throw new Error(`${file}: ${inWords(first)}`);
} catch (error) {
  process.stderr.write(`verify-case: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function inWords(fault: CaseFault): string {
  switch (fault.fault) {
    case 'no-case-file':
      return 'not a case file that Unorder exported, or damaged beyond reading';
    case 'bytes-changed':
      return 'a byte between the parts was changed since the export';
    case 'part-changed':
      return `${fault.path} was changed since the export`;
    case 'part-missing':
      return `${fault.path} is missing`;
    case 'part-unknown':
      return `${fault.path} was added since the export`;
    case 'entry':
      // People count from one, the record from nought.
      return `entry ${fault.sequence + 1} of the record: ${fault.problem}`;
    case 'receipt':
      return `${fault.path} or a part beside it is not what the record sealed`;
  }
}
