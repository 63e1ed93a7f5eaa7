/** Locating in a real browser: what only a layout shows (stylesheets, closed details, dialogs, sizes, places). */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import english from '@/store-profiles/languages/en';
import { languageSchema, type Language } from '@/store-profiles/schema';
import type { ControlReading } from '@/utils/reading/observation';
import { findChromium } from './harness/browsers';
import { bundle } from './harness/bundle';

declare const locating: {
  locateControl(block: null, document: Document, context: object): ControlReading;
};

const ITEM = '<button id="x">Cancel order</button>';

let browser: Browser;
let page: Page;
const words: Language = v.parse(languageSchema, english);

beforeAll(async () => {
  const script = await bundle('utils/locating/locate-control.ts', 'locating');
  browser = await chromium.launch({ executablePath: findChromium() });
  page = await browser.newPage();
  await page.addInitScript(script);
});
afterAll(() => browser.close());

async function locate(css: string, html: string): Promise<ControlReading> {
  await page.goto('about:blank');
  await page.setContent(`<style>${css}</style><main>${html}</main>`);
  return page.evaluate(
    (rules) =>
      locating.locateControl(null, document, {
        kind: 'detail',
        controls: [],
        isAlone: true,
        orderNumber: '1042',
        rules,
      }),
    { store: null, platforms: [], languages: [words] },
  );
}

test.each([
  ['closed details', '', `<details><summary id="o">More</summary>${ITEM}</details>`],
  [
    'a closed popover',
    '',
    `<button id="o" popovertarget="m">More</button><p></p><div id="m" popover>${ITEM}</div>`,
  ],
])('names what opens %s', async (_, css, html) => {
  const found = await locate(css, html);
  expect(found).toMatchObject({ answer: 'found', selector: '#x', opener: { text: 'More', selector: '#o' } });
});

test.each([
  ['hidden by a class', '.gone { display: none }', `<div class="gone">${ITEM}</div>`],
  ['without a size', '#x { width: 1px; height: 1px; overflow: hidden; padding: 0; border: 0 }', ITEM],
  ['off the page', '#x { position: absolute; left: -9999px }', ITEM],
  ['transparent', '#x { opacity: 0 }', ITEM],
  ['closed to the pointer', '#x { pointer-events: none }', ITEM],
  ['in a dialog that is closed', '', `<dialog><h2>Cancel order</h2>${ITEM}</dialog>`],
])('points at none that is %s', async (_, css, html) => {
  expect(await locate(css, html)).toEqual({ answer: 'not-offered', reason: null });
});
