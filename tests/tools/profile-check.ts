/**
 * `npm run profile:check`: every profile keeps its schema and the rules between profiles, and every rule reads its
 * sample pages as expected. Prints how often each selector matched; a problem is one line with its path, and exit code 1.
 * `npm run profile:check -- ID` reads the samples of one store or platform alone, from its folder in `tests/pages`.
 */
import { existsSync } from 'node:fs';
import { catalogue } from '../../store-profiles/registry';
import { problemsOfAllProfiles } from './profiles/all-profiles';
import { checkSamples } from './profiles/samples';

const PAGES = 'tests/pages';
const only = process.argv.slice(2).find((argument) => argument !== '--') ?? '';
const problems = existsSync(`${PAGES}/${only}`)
  ? problemsOfAllProfiles()
  : [`${PAGES}/${only}: there is no such folder of sample pages`];
if (problems.length === 0) {
  const samples = checkSamples(PAGES, catalogue, only);
  process.stdout.write(samples.matches.map((line) => `${line}\n`).join(''));
  problems.push(...samples.problems);
}
process.stderr.write(problems.map((line) => `${line}\n`).join(''));
process.exitCode = problems.length > 0 ? 1 : 0;
