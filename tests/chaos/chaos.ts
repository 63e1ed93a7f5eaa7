/**
 * npm run chaos [-- COUNT [SEED]]
 * Troubles a browser in COUNT sequences (200 unless told) while reminders wait: each must be told exactly once.
 * A sequence that fails is printed with its seed; `npm run chaos -- 1 SEED` repeats it.
 */
import { runSequence } from './run-sequence';
import { sequenceOf } from './steps';
import { startTroubledBrowser } from './troubled-browser';

const [count = 200, first = 1] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--')
  .map(Number);
const browser = await startTroubledBrowser();
let failed = 0;
for (let seed = first; seed < first + count; seed += 1) {
  const problems = await runSequence(browser, seed);
  if (problems.length > 0) {
    failed += 1;
    process.stdout.write(`seed ${seed}: ${problems.join('; ')}\n  ${JSON.stringify(sequenceOf(seed))}\n`);
  } else if ((seed - first) % 20 === 19) process.stdout.write(`${seed - first + 1} of ${count} done\n`);
}
await browser.close();
process.stdout.write(`${count} sequences, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
