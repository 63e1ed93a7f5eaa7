/** A saved page and how it is opened: under its own address, with everything else blocked. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { Observation } from '@/utils/reading/observation';
import type { PageRules } from '@/utils/reading/rules';
import type * as Reader from './index';

/** The bundled reader, once it is in the page. */
declare const reader: typeof Reader;

export interface SavedPage {
  /** As the index names it. */
  file: string;
  path: string;
  url: URL;
}

/** Milliseconds after which a page that doesn't open or answer is given up. */
const PATIENCE = 20_000;
/** Nothing is loaded, and no script of the page runs; its own styles count, for they hide what isn't meant to be seen. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

/**
 * Opens a saved page and reads it.
 * Its own scripts don't run: what was saved is what they had made of the page, and without their servers they would only
 * break it. They are blocked by policy, not by switching scripting off, so that `noscript` stays what it is for a shopper.
 * @param rulesFor the rules for the page's declared language; null: the page is left alone
 */
export async function readSavedPage(
  context: BrowserContext,
  saved: SavedPage,
  script: string,
  rulesFor: (language: string) => PageRules | null,
): Promise<Observation | null> {
  const page = await context.newPage();
  try {
    return await withinPatience(open(page, saved, script, rulesFor));
  } finally {
    // A hung page may not even close; the context goes with the browser.
    void page.close().catch(() => undefined);
  }
}

async function open(
  page: Page,
  { path, url }: SavedPage,
  script: string,
  rulesFor: (language: string) => PageRules | null,
): Promise<Observation | null> {
  const body = readFileSync(path);
  const address = withoutHash(url.href);
  let isServed = false;
  await page.route('**/*', async (route) => {
    const isPage =
      !isServed && route.request().isNavigationRequest() && withoutHash(route.request().url()) === address;
    // Aborted, not failed: a page that wants to go elsewhere stays, rather than giving way to an error page.
    if (!isPage) return route.abort('aborted');
    isServed = true;
    return route.fulfill({
      body,
      headers: { 'content-security-policy': POLICY },
      contentType: contentType(body),
    });
  });
  await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  const rules = rulesFor(await page.evaluate(() => document.documentElement.lang));
  if (!rules) return null;
  await page.evaluate(script);
  return page.evaluate((given) => reader.readThisPage(given), rules);
}

/** Saved files are UTF-8 whether or not they say so; a file that isn't speaks for itself. */
function contentType(body: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/u, '');
}

function withinPatience<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
