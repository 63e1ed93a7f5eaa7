/** A slice of `npm run fuzz`. */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzzPages } from '../fuzz/fuzz-pages';
import { mutate } from '../fuzz/mutate';
import { allSamples } from '../fuzz/samples';
import { findChromium } from './harness/browsers';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() });
});
afterAll(() => browser.close());

test('300 damaged pages are read without error, hang or pollution', async () => {
  // Each store and platform is damaged, not each of its pages: opening them all takes longer than reading them.
  const samples = allSamples().filter((_, at) => at % 6 === 0);
  expect(await fuzzPages(browser, samples, { count: 300, seed: 20_000 })).toEqual([]);
});

test('the damage is real, and the same for the same seed', () => {
  const [{ html } = { html: '' }] = allSamples();
  const pages = Array.from({ length: 50 }, (_, seed) => mutate(html, seed));
  expect(pages).toEqual(Array.from({ length: 50 }, (_, seed) => mutate(html, seed)));
  expect(new Set(pages).size).toBeGreaterThan(45);
  expect(pages.filter((page) => page === html).length, 'left as they were').toBeLessThan(5);
});
