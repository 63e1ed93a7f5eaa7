/** All orders in one table: ten thousand of them, of which only those in view are drawn and read. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Seed from '../bench/seed-page';
import { bundle } from './harness/bundle';
import { startChromium, type Session } from './harness/chromium';
import { overflow, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';

declare const seeding: typeof Seed;

const MANY = 10_000;
let server: StoreServer;
let session: Session;
let page: Page;

beforeAll(async () => {
  server = await startStoreServer(() => null);
  session = await startChromium(server);
  page = await session.context.newPage();
  await page.goto(`${session.origin}icons/16.png`);
  await page.evaluate(await bundle('tests/bench/seed-page.ts', 'seeding'));
  await page.evaluate((count) => seeding.seed(0, count), MANY);
  await page.goto(`${session.origin}dashboard.html#/table`);
});
afterAll(async () => {
  await session.close();
  server.close();
});

const rows = () => page.locator('.order-table tbody tr[aria-rowindex]');
const row = (index: number) => page.locator(`.order-table tr[aria-rowindex="${index}"]`);
const header = (name: string) => page.getByRole('columnheader', { name });

describe('ten thousand orders', () => {
  test('are all there for who listens, but only those in view are drawn', async () => {
    await rows().getByText('Amazon.com').first().waitFor();
    expect(await page.locator('.order-table').getAttribute('aria-rowcount')).toBe(String(MANY + 1));
    expect(await rows().count()).toBeLessThan(100);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await row(MANY + 1)
      .getByRole('link')
      .waitFor();
    expect(await rows().count()).toBeLessThan(100);
    expect(await row(2).count()).toBe(0);
  });

  test('are sorted by any column, both ways', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await header('Number').getByRole('button').click();
    await row(2).getByText('112-0000417-1000000').waitFor();
    expect(await header('Number').getAttribute('aria-sort')).toBe('ascending');
    await header('Number').getByRole('button').click();
    await row(2)
      .getByText(`112-0000417-${1_000_000 + MANY - 1}`)
      .waitFor();
    expect(await header('Number').getAttribute('aria-sort')).toBe('descending');
    expect(await header('Placed').getAttribute('aria-sort')).toBeNull();
  });

  test('are searched, and the keyboard leads to an order', async () => {
    await page.getByRole('searchbox').fill('112-0000417-1000417');
    await row(2).getByText('112-0000417-1000417').waitFor();
    expect(await rows().count()).toBe(1);
    await row(2).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /1000417/u }).waitFor();
    await page.goBack();
  });
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('is accessible and fits: %s, %d pixels wide', async (colorScheme, width) => {
  await page.goto('about:blank');
  await page.goto(`${session.origin}dashboard.html#/table`);
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  await rows().getByRole('link').first().waitFor();
  if (process.env['UNORDER_PICTURES'])
    await page.screenshot({ path: `${process.env['UNORDER_PICTURES']}/table-${colorScheme}-${width}.png` });
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});
