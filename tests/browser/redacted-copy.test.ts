/** From a page that can't be read to a copy that others may see: in the real popup, by the shopper's hand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { command } from './harness/record';
import { startStoreServer, type StoreServer } from './harness/server';
import { pressToolbar } from './harness/toolbar';
import { until } from './harness/until';

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const SHOP = 'https://kettle.example';
/** Of a layout that no rule knows: each order in a drawing of its own. */
const PAGE = `<!doctype html><html lang="en"><head><title>Order history – Kettle</title></head><body>
<h1>Order history</h1><p class="greeting">Hello Annemarie Schmidthuber</p>
<section class="order-card" id="card-88417230">
<h2>Teapot “Morgenrot”</h2><p>Kettle/88417230</p><p>Sent to Rosenweg 417, 10115 Berlin</p>
<a href="/account/orders/88417230?key=s3cr3t">Cancel order</a>
</section></body></html>`;
const PERSONAL = ['Annemarie', 'Schmidthuber', 'Morgenrot', '88417230', 'Rosenweg', '10115', 's3cr3t'];

let server: StoreServer;
let session: Session;
let page: Page;

beforeAll(async () => {
  server = await startStoreServer((url) => (url.href === `${SHOP}/account/orders` ? PAGE : null));
  session = await startChromium(server);
  const popup = await session.openPopup();
  await command(popup, { type: 'turn-on', stores: ['host:kettle.example'] });
  await popup.close();
  page = await session.context.newPage();
  await page.goto(`${SHOP}/account/orders`);
});
afterAll(async () => {
  await session.close();
  server.close();
});

test('the popup says so, shows the copy, and saves it without a trace of the shopper', async () => {
  const popup = await pressToolbar(session, page);
  await until('the offer', async () => (await popup.text()).includes('Save a redacted copy'));
  const asked = server.requests.length;
  // The press closes the popup, which then can't tell that it was pressed.
  void popup.press('Save a redacted copy of this page');
  const preview = await until('the preview', () =>
    session.context.pages().find((one) => one.url().includes('#/redacted/')),
  );
  await preview.getByRole('heading', { level: 1 }).waitFor();
  const [download] = await Promise.all([
    preview.waitForEvent('download'),
    preview.getByRole('button', { name: 'Save the copy' }).click(),
  ]);
  const copy = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe('unorder-redacted-kettle.example.html');
  for (const word of PERSONAL) expect(copy, word).not.toContain(word);
  expect(copy).toContain('<h1>Order history</h1>');
  expect(copy).toContain('>Cancel order</a>');
  expect(copy).toMatch(/<section class="order-card" id="card-\d{8}">/u);
  expect(server.requests.slice(asked), 'nothing was asked for or sent').toEqual([]);

  await preview.evaluate(`${AXE};0`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await preview.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [320, 1280]) {
      await preview.setViewportSize({ width, height: 800 });
      const found = await preview.evaluate(async () => {
        const { axe } = globalThis as never as {
          axe: {
            run: () => Promise<{
              violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
            }>;
          };
        };
        return (await axe.run()).violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any }) => `${id} ${html} ${any[0]?.message}`),
        );
      });
      expect(found, `${colorScheme}, ${width} pixels`).toEqual([]);
      const overflow = await preview.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} pixels`).toBe(0);
      if (process.env['UNORDER_PICTURES'])
        await preview.screenshot({
          path: `${process.env['UNORDER_PICTURES']}/redacted-${colorScheme}-${width}.png`,
        });
    }
  }
});

test('which rules read a store’s pages is counted, shown and can be forgotten', async () => {
  const dashboard = await session.openDashboard('#/stores');
  const counts = dashboard.locator('details', { hasText: 'kettle.example' });
  await counts.locator('summary').click();
  if (process.env['UNORDER_PICTURES'])
    await dashboard.screenshot({ path: `${process.env['UNORDER_PICTURES']}/readings.png` });
  await counts.getByRole('button').click();
  await counts.waitFor({ state: 'detached' });
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await counts.waitFor();
});
