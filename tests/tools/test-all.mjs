// `npm test`: every check in turn, each to its end even if one before it failed; last the sum over all runners.
import { spawn } from 'node:child_process';

/** Checks that only pass or fail count as one; test runners close with a line `N passed, N failed`. */
const CHECKS = ['types', 'lint', 'format', 'profile:check', 'unit', 'build:all', 'browser'];

/** Runs one npm script, showing what it prints, and gives its closing counts. */
function run(script) {
  return new Promise((resolve) => {
    process.stdout.write(`\n> ${script}\n`);
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output = (output + chunk).slice(-20_000);
    });
    child.on('close', (code) => {
      const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gmu)].at(-1);
      const ok = code === 0;
      if (!counts) resolve({ script, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
      else {
        const failed = Number(counts[2]);
        // A runner that ends badly without counting a failure has failed all the same.
        resolve({ script, passed: Number(counts[1]), failed: ok ? failed : Math.max(1, failed) });
      }
    });
  });
}

const results = [];
for (const check of CHECKS) results.push(await run(check));
process.stdout.write('\n');
for (const { script, passed, failed } of results) {
  process.stdout.write(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${script}: ${passed} passed, ${failed} failed\n`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
