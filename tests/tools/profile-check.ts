/**
 * `npm run profile:check`: every profile keeps its schema and the rules between profiles, and every rule reads its
 * sample pages as expected. Prints how often each selector matched; a problem is one line with its path, and exit code 1.
 */
import { catalogue } from '../../store-profiles/registry';
import { problemsOfAllProfiles } from './profiles/all-profiles';
import { checkSamples } from './profiles/samples';

const problems = problemsOfAllProfiles();
if (problems.length === 0) {
  const samples = checkSamples('tests/pages', catalogue);
  process.stdout.write(samples.matches.map((line) => `${line}\n`).join(''));
  problems.push(...samples.problems);
}
process.stderr.write(problems.map((line) => `${line}\n`).join(''));
process.exitCode = problems.length > 0 ? 1 : 0;
