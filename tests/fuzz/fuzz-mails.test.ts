// @vitest-environment jsdom
/** A slice of `npm run fuzz:mails`: the whole run judges times as well. */
import { expect, test } from 'vitest';
import { context } from '../utils/mail/mails';
import { fuzzMails } from './fuzz-mails';
import { mailSamples } from './mail-samples';

test('damaged mails are read without error, and pollute nothing', { timeout: 120_000 }, async () => {
  const clock = (): number => 0;
  expect(await fuzzMails(mailSamples(), context, { count: 100, seed: 90_000, clock })).toEqual([]);
});
