/**
 * npm run fuzz [-- COUNT [SEED]]
 * Damages the sample pages in COUNT ways (10,000 unless told) and reads each: no error, no page that takes more than a second, nothing polluted.
 * What is found is printed with its seed and repeated by `npm run fuzz -- 1 SEED`; exit code 1 then.
 */
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/harness/browsers';
import { fuzzPages } from './fuzz-pages';
import { allSamples } from './samples';

/** Milliseconds; on a machine that does nothing else. */
const LIMIT = 1000;

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--disable-gpu'] });
try {
  const problems = await fuzzPages(browser, allSamples(), {
    count,
    seed,
    limit: LIMIT,
    // At once: a run that is cut short has told what it found.
    onProblem: (problem) => process.stdout.write(`${problem}\n`),
    onProgress: (done) => done % 500 === 0 && process.stderr.write(`${done} of ${count}\n`),
  });
  process.stdout.write(`${count} damaged pages read, ${problems.length} problems\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await browser.close();
}
