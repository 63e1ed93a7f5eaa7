/**
 * npm run fuzz:mails [-- COUNT [SEED]]
 * Damages the sample mails in COUNT ways (5,000 unless told) and reads each: no error, none that takes more than a second, nothing polluted.
 */
import { installDom } from '../setup/dom';
import { context } from '../utils/mail/mails';
import { fuzzMails } from './fuzz-mails';
import { mailSamples } from './mail-samples';

installDom();
const [count = 5000, seed = 1] = process.argv.slice(2).map(Number);
/** Processor time: what else the machine does is no fault of a mail's. In milliseconds. */
const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const problems = await fuzzMails(mailSamples(), context, { count, seed, clock });
process.stdout.write(`${problems.join('\n')}\n${count} damaged mails read, ${problems.length} problems\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
