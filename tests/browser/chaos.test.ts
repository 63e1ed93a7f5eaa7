/** A slice of `npm run chaos`: whatever happens to the browser, every reminder is told exactly once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSequence } from '../chaos/run-sequence';
import { startTroubledBrowser, type TroubledBrowser } from '../chaos/troubled-browser';

let browser: TroubledBrowser;
beforeAll(async () => {
  browser = await startTroubledBrowser();
});
afterAll(() => browser.close());

test.each(Array.from({ length: 20 }, (_, at) => 5000 + at))(
  'sequence %i of troubles loses no reminder and tells none twice',
  async (seed) => {
    expect(await runSequence(browser, seed)).toEqual([]);
  },
);
