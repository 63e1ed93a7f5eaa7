/**
 * npm run -s read-pages -- INDEX.jsonl [--general-only]
 * Reads saved pages in real Chromium with the code that ships and prints what it made of each, a JSON line a page.
 * `--general-only` leaves store and platform profiles out: how shops nobody has described are read.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { catalogue } from '@/store-profiles/registry';
import type { Catalogue } from '@/utils/reading/catalogue';
import { interpret } from '@/utils/reading/interpret';
import { pageRulesFor } from '@/utils/reading/page-rules';
import { findChromium } from '../browser/harness/browsers';
import { bundle } from '../browser/harness/bundle';
import { readSavedPage, type SavedPage } from './page-reader/saved-page';

/** Pages open at once. */
const TABS = 3;

const [indexFile, ...flags] = process.argv.slice(2);
try {
  if (indexFile === undefined) throw new Error('usage: read-pages INDEX.jsonl [--general-only]');
  const profiles: Catalogue = flags.includes('--general-only') ? withoutProfiles(catalogue) : catalogue;
  const lines = await readAll(pagesOf(indexFile), profiles);
  process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
} catch (error) {
  process.stderr.write(`read-pages: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function withoutProfiles({ languagesFor }: Catalogue): Catalogue {
  return { platforms: [], storeById: () => null, storeFor: () => null, languagesFor };
}

function pagesOf(index: string): SavedPage[] {
  const lines = readFileSync(index, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !('file' in entry)) {
      throw new Error(`${index}:${at + 1}: a line needs "file" and "url"`);
    }
    const file = String(entry.file);
    return [{ file, path: resolve(dirname(index), file), url: addressOf(entry) }];
  });
}

/** Some saved pages no longer say where they lived: they get an address that says nothing. */
function addressOf(entry: object): URL {
  const address = 'url' in entry ? String(entry.url) : '';
  return new URL(/^https?:/u.test(address) && URL.canParse(address) ? address : 'https://page.invalid/');
}

async function readAll(pages: SavedPage[], profiles: Catalogue): Promise<object[]> {
  const reader = await bundle('tests/tools/page-reader/index.ts', 'reader');
  const results: object[] = [];
  let browser = await launch();
  try {
    const queue = [...pages.entries()];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [at, page] = next;
        // A crash of the browser costs the pages that were open, not those still to come.
        if (!browser.isConnected()) browser = await launch();
        results[at] = await readOne(browser, page, reader, profiles);
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
  }
  return results;
}

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--disable-gpu'] });
}

async function readOne(
  browser: Browser,
  saved: SavedPage,
  reader: string,
  profiles: Catalogue,
): Promise<object> {
  const store = profiles.storeFor(saved.url);
  const nothing = {
    file: saved.file,
    store: store?.id ?? null,
    platform: null,
    kind: 'other',
    orders: [],
    ms: 0,
  };
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const observation = await readSavedPage(context, saved, reader, (language) =>
      pageRulesFor(saved.url, language, profiles),
    ).finally(() => void context.close().catch(() => undefined));
    if (!observation) return nothing;
    const platform = profiles.platforms.find(({ id }) => id === observation.platform) ?? null;
    const readings = interpret(observation, {
      url: saved.url,
      store,
      platform,
      languages: profiles.languagesFor(observation.language),
      now: new Date(),
    });
    const orders = readings.map(({ facts, control }) => ({
      orderNumber: facts.orderNumber,
      placedDate: facts.placed?.date ?? null,
      total: facts.total,
      state: facts.state,
      cancelControl: answerOf(control),
    }));
    const { kind, ms } = observation;
    return { ...nothing, platform: observation.platform, kind, orders, ms };
  } catch (error) {
    process.stderr.write(
      `${saved.file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`,
    );
    return nothing;
  }
}

type Control = ReturnType<typeof interpret>[number]['control'];

function answerOf(control: Control): object {
  if (control?.answer !== 'found')
    return { answer: control?.answer ?? 'unreadable', text: null, selector: null };
  const { answer, text, selector } = control;
  return { answer, text, selector };
}
