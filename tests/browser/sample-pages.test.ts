/** Every sample page, read in real Chromium by the code that ships: what is expected of it stands beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { pageRulesFor } from '@/utils/reading/page-rules';
import { readSavedPage } from '../tools/page-reader/saved-page';
import { differences, expectationSchema } from '../tools/profiles/samples';
import * as v from 'valibot';
import { findChromium } from './harness/browsers';
import { bundle } from './harness/bundle';

const PAGES = resolve(import.meta.dirname, '../pages');
const samples = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .toSorted();

let browser: Browser;
let context: BrowserContext;
let reader: string;

beforeAll(async () => {
  reader = await bundle('tests/tools/page-reader/index.ts', 'reader');
  browser = await chromium.launch({ executablePath: findChromium() });
  context = await browser.newContext();
});
afterAll(() => browser.close());

test.for(samples)('%s', async (name) => {
  const expected = v.parse(expectationSchema, JSON.parse(readFileSync(resolve(PAGES, name), 'utf8')));
  const file = name.replace(/\.json$/u, '.html');
  const url = new URL(expected.url);
  const observation = await readSavedPage(
    context,
    { file, path: resolve(PAGES, file), url },
    reader,
    (language) => pageRulesFor(url, language, catalogue),
  );
  if (!observation) {
    // A page that nobody reads, kept for what happens around it.
    expect(expected, "the store's paths leave its address out").toMatchObject({ kind: 'other', orders: [] });
    return;
  }
  expect(differences(expected, observation)).toEqual([]);
});
