/**
 * npm run chaos [-- COUNT [SEED]]
 * Troubles a browser in COUNT sequences (200 unless told) while reminders wait: each must be told exactly once.
 * Then breaks long work off at half as many random points: nothing may be lost or doubled.
 * What fails is printed with its seed; `npm run chaos -- 1 SEED` repeats it.
 */
import { startChromium } from '../browser/harness/chromium';
import { startStoreServer } from '../browser/harness/server';
import { killAtRandom, operations } from './kill-points';
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

const points = Math.max(operations.length, Math.round(count / 2));
const server = await startStoreServer(() => null);
let session = await startChromium(server);
let broken = 0;
for (let point = 0; point < points; point += 1) {
  const operation = operations[point % operations.length] ?? 'import';
  const seed = first + point;
  const problems = await killAtRandom(session, operation, seed);
  if (problems.length > 0) {
    broken += 1;
    process.stdout.write(`${operation}, seed ${seed}: ${problems.slice(0, 5).join('; ')}\n`);
  }
  if (point % 20 !== 19) continue;
  process.stdout.write(`${point + 1} of ${points} points done\n`);
  // A record of thousands of orders would make each point slower than the last.
  await session.close();
  session = await startChromium(server);
}
await session.close();
server.close();
process.stdout.write(`${points} points, ${broken} failed\n`);
failed += broken;
process.exitCode = failed === 0 ? 0 : 1;
