/** The capture in a real browser: what jsdom can't show (requests, tainted pictures, layout, how the saved page looks). */
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageCapture } from '@/utils/evidence/receipt';
import { findChromium } from './harness/browsers';
import { bundle } from './harness/bundle';

declare const capture: { capturePage(document: Document, url: string): PageCapture };

const SHOP = 'https://shop.example';
const CDN = 'https://cdn.example';
const RED =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

let script: string;
let browser: Browser;
let page: Page;
let requests: string[];

beforeAll(async () => {
  script = await bundle('utils/evidence/capture-page.ts', 'capture');
  browser = await chromium.launch({ executablePath: findChromium() });
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  requests = [];
  return () => page.close();
});

function answer(html: string): (route: Route) => Promise<void> {
  return async (route) => {
    const url = new URL(route.request().url());
    requests.push(url.href);
    if (url.pathname.endsWith('.png')) {
      await route.fulfill({ contentType: 'image/png', body: Buffer.from(RED, 'base64') });
    } else if (url.pathname.endsWith('.css')) {
      await route.fulfill({
        contentType: 'text/css',
        body: `.${url.hostname.split('.')[0]} { color: rgb(1, 2, 3) }`,
      });
    } else if (url.href === `${SHOP}/order`) {
      await route.fulfill({ contentType: 'text/html', body: html });
    } else await route.fulfill({ status: 404, body: '' });
  };
}

/** Opens the page, captures it as the extension does, and says which requests the capture caused. */
async function captureOf(html: string): Promise<{ capture: PageCapture; caused: string[]; ms: number }> {
  await page.route('**/*', answer(html));
  await page.goto(`${SHOP}/order`, { waitUntil: 'load' });
  const before = requests.length;
  await page.evaluate(script);
  const { made, ms } = await page.evaluate(() => {
    const start = performance.now();
    return { made: capture.capturePage(document, location.href), ms: performance.now() - start };
  });
  await page.waitForLoadState('networkidle');
  return { capture: made, caused: requests.slice(before), ms };
}

/** Opens a saved page as a file and says which requests it causes; none may be left to cause. */
async function requestsOf(html: string): Promise<string[]> {
  const saved = await browser.newPage();
  const asked: string[] = [];
  await saved.route('**/*', async (route) => {
    asked.push(route.request().url());
    await route.abort();
  });
  await saved.setContent(html, { waitUntil: 'load' });
  await saved.waitForLoadState('networkidle');
  await saved.close();
  return asked;
}

const LOADERS = `<!doctype html><html><head><title>Order</title>
  <link rel="stylesheet" href="${SHOP}/own.css"><link rel="stylesheet" href="${CDN}/cdn.css">
  <style>@import "${CDN}/import.css"; .a { background: url(${CDN}/a.png) } .b { background: image-set("${CDN}/b.png" 1x) }
    .c { --x: \\75 rl(${CDN}/c.png); background: var(--x) } @font-face { font-family: f; src: url(${CDN}/f.woff2) }</style></head>
  <body style="background: url(${CDN}/body.png)"><h1 class="shop">Your order was cancelled</h1>
  <div class="a">a</div><div class="b">b</div><div class="c">c</div>
  <img id="own" src="${SHOP}/own.png" width="40" height="30" alt="Own"><img id="cdn" src="${CDN}/cdn.png" width="40" height="30" alt="Lamp">
  <img loading="lazy" src="${CDN}/lazy.png" style="margin-top: 9000px"><video src="${CDN}/v.mp4" preload="none" poster="${CDN}/p.png"></video>
  <iframe srcdoc="<img src=${CDN}/frame.png>"></iframe><object data="${CDN}/o"></object>
  <svg><image href="${CDN}/svg.png"/><use href="${CDN}/s.svg#a"/></svg>
  <math><mtext><table><mglyph><style><img src="${CDN}/math.png" onerror="document.title='run'"></style></mglyph></table></mtext></math>
  <a href="${CDN}/next?token=1" onclick="document.title='run'">next</a>
  <custom-card></custom-card><script>customElements.define('custom-card', class extends HTMLElement {
    constructor() { super(); window.made = (window.made ?? 0) + 1; fetch('${CDN}/made'); } });</script></body></html>`;

test('captures a page without one request, and the saved page causes none either', async () => {
  const { capture, caused } = await captureOf(LOADERS);
  expect(requests.length).toBeGreaterThan(8);
  expect(caused).toEqual([]);
  // No copy of an element was made that the page could notice.
  expect(await page.evaluate('window.made')).toBe(1);
  expect(await page.title()).toBe('Order');
  expect(capture).toMatchObject({ url: `${SHOP}/order`, title: 'Order', cut: false });
  expect(capture.text).toContain('Your order was cancelled');
  expect(await requestsOf(capture.html)).toEqual([]);
  // Even without the document's own policy there is no address left to ask.
  const withoutPolicy = capture.html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '');
  expect(withoutPolicy).not.toBe(capture.html);
  expect(await requestsOf(withoutPolicy)).toEqual([]);
});

test('keeps the look that may be read: own style sheets and pictures; others by their words', async () => {
  const { capture } = await captureOf(LOADERS);
  const saved = await browser.newPage();
  await saved.setContent(capture.html);
  expect(await saved.locator('h1').evaluate((h1) => getComputedStyle(h1).color)).toBe('rgb(1, 2, 3)');
  expect(await saved.locator('img[alt="Own"]').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  const lamp = saved.locator('[data-picture]', { hasText: 'Lamp' });
  expect(await lamp.boundingBox()).toMatchObject({ width: 42, height: 32 });
  await saved.close();
});

test('reads nesting of 2,000 levels, and 20,000 elements in good time', async () => {
  const deep = await captureOf(
    '<!doctype html><body><script>let at = document.body; for (let i = 0; i < 2000; i += 1) at = at.appendChild(document.createElement("i")); at.append("deep")</script>',
  );
  expect(deep.capture.text).toBe('deep');
  const row = '<div class="row"><span>Lamp</span><span>12,34 €</span><a href="/o">Order</a></div>';
  await page.unrouteAll();
  const wide = await captureOf(`<!doctype html><body>${row.repeat(5000)}</body>`);
  expect(wide.capture.text.match(/Lamp/gu)).toHaveLength(5000);
  expect(wide.capture.cut).toBe(false);
  process.stdout.write(`capture of 20,000 elements: ${Math.round(wide.ms)} ms\n`);
});
