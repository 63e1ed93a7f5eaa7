/**
 * `npm run profile:check`: every profile keeps its schema and the rules between profiles, and every rule reads its
 * sample pages as expected. Prints how often each selector matched; a problem is one line with its path, and exit code 1.
 */
import { problemsOfAllProfiles } from './profiles/all-profiles';

const problems = problemsOfAllProfiles();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
