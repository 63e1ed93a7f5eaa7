/** Reads damaged sample pages in real Chromium with the code that ships, and says what went wrong. */
import type { Browser, Page } from 'playwright-core';
import { catalogue } from '@/store-profiles/registry';
import { checkObservation } from '@/utils/reading/check-observation';
import { interpret } from '@/utils/reading/interpret';
import type { Observation } from '@/utils/reading/observation';
import { pageRulesFor } from '@/utils/reading/page-rules';
import { bundle } from '../browser/harness/bundle';
import type * as Reader from '../tools/page-reader/index';
import { mutate } from './mutate';

declare const reader: typeof Reader;

export interface Sample {
  name: string;
  url: URL;
  html: string;
}

/** Milliseconds after which a tab that doesn't answer is given up. */
const PATIENCE = 15_000;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";

interface Fuzz {
  /** How many damaged pages, spread over the samples. */
  count: number;
  /** The first one's; page number n has seed + n. `npm run fuzz -- 1 SEED` repeats one. */
  seed: number;
  /** Most milliseconds that one page may take to be read, or its observation to be understood; absent: only a tab that doesn't answer is a problem. */
  limit?: number;
  onProblem?: (problem: string) => void;
  onProgress?: (done: number) => void;
}

/** @returns what went wrong, a line each: nothing, if all is well */
export async function fuzzPages(
  browser: Browser,
  samples: readonly Sample[],
  { count, seed, limit = Number.POSITIVE_INFINITY, onProblem, onProgress }: Fuzz,
): Promise<string[]> {
  const script = await bundle('tests/tools/page-reader/index.ts', 'reader');
  const problems: string[] = [];
  let done = 0;
  for (const [at, sample] of samples.entries()) {
    let page: Page | null = null;
    // Whose seeds leave a sample's place as the rest are its own: a seed alone says which page it damages.
    const first = (((at - seed) % samples.length) + samples.length) % samples.length;
    for (let number = first; number < count; number += samples.length) {
      const one = seed + number;
      page ??= await openAt(browser, sample.url, script);
      const language = await written(page, mutate(sample.html, one));
      const problem = await problemWith(page, sample.url, language, limit).catch(
        (error: unknown) => `failed: ${String(error).split('\n')[0]}`,
      );
      if (problem !== null) {
        problems.push(`${sample.name}, seed ${one}: ${problem}`);
        onProblem?.(problems.at(-1) ?? '');
      }
      if (language === null || problem?.startsWith('failed') === true) {
        await page.context().close();
        page = null;
      }
      done += 1;
      onProgress?.(done);
    }
    await page?.context().close();
  }
  return problems;
}

async function openAt(browser: Browser, url: URL, script: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let isServed = false;
  await page.route('**/*', (route) => {
    if (isServed) return route.abort('aborted');
    isServed = true;
    return route.fulfill({
      body: '<!doctype html>',
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
    });
  });
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return page;
}

/** @returns the language the page declares; null where the browser itself can't open it in time, such as one nested too deep */
function written(page: Page, html: string): Promise<string | null> {
  return withinPatience(
    page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
      document.body?.getBoundingClientRect();
      return document.documentElement?.lang ?? '';
    }, html),
  ).catch(() => null);
}

async function problemWith(
  page: Page,
  url: URL,
  language: string | null,
  limit: number,
): Promise<string | null> {
  const rules = language === null ? null : pageRulesFor(url, language, catalogue);
  if (!rules) return null;
  const read = await withinPatience(
    page.evaluate((given) => {
      if (!document.body) return null;
      const observation = reader.readThisPage(given);
      return { observation, polluted: Object.keys(Object.prototype) };
    }, rules),
  );
  if (read === null) return null;
  if (read.polluted.length > 0) return `polluted the page's prototypes: ${read.polluted.join()}`;
  if (read.observation.ms > limit) return `took ${Math.round(read.observation.ms)} ms to read`;
  return problemInBackground(read.observation, url, limit);
}

function problemInBackground(untrusted: Observation, url: URL, limit: number): string | null {
  const started = performance.now();
  const observation = checkObservation(untrusted);
  const platform = catalogue.platforms.find(({ id }) => id === observation.platform) ?? null;
  interpret(observation, {
    url,
    store: catalogue.storeFor(url),
    platform,
    languages: catalogue.languagesFor(observation.language),
    now: new Date('2026-11-23T12:00:00Z'),
  });
  const took = performance.now() - started;
  if (Object.keys(Object.prototype).length > 0) return "polluted the background's prototypes";
  return took > limit ? `took ${Math.round(took)} ms to understand` : null;
}

function withinPatience<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE);
    void work.then(done, fail).finally(() => clearTimeout(timer));
  });
}
