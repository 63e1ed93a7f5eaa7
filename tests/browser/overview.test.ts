/** The overview: what is due on which day, and money out and back, of a few orders and of very many. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startChromium } from './harness/chromium';
import { command } from './harness/record';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer } from './harness/server';

const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

async function enter(
  page: Page,
  store: string,
  number: string,
  ago: number,
  amount: string,
  currency: string,
) {
  const form = { store, orderNumber: number, placed: day(ago), amount, currency, items: 'Thing' };
  await command(page, { type: 'enter-order', form });
}

describe.each([
  ['en-US', 'light', 1280],
  ['de', 'dark', 320],
] as const)('in %s, %s, %d pixels wide', (language, colorScheme, width) => {
  test('shows what is due and what money is out, leads to the order, is accessible and fits', async () => {
    const server = await startStoreServer(() => null);
    const session = await startChromium(server, { language });
    const page = await session.openDashboard();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await command(page, { type: 'prefer', change: { country: 'DE' } });
    await enter(page, 'nike', 'C1', 3, '89.90', 'EUR');
    await enter(page, 'nike', 'C2', 40, '120.00', 'EUR');
    await enter(page, 'amazon-us', '113-1234567-1234567', 70, '20.00', 'USD');
    await command(page, { type: 'state-order', order: 'nike:C1', state: 'delivered', note: '' });
    await command(page, { type: 'state-order', order: 'nike:C2', state: 'cancelled', note: '' });
    await page.goto(`${session.origin}dashboard.html#/overview`);
    await page.locator('.money-chart').first().waitFor();
    expect(await page.locator('.money-chart').count()).toBe(2);
    expect(await page.locator('.strip > li').count()).toBe(30);
    await picture(page, `overview-${language}-${width}`);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.locator('.plain-list a', { hasText: 'C1' }).first().click();
    await page.locator('#deadlines').waitFor();
    await page.goto(`${session.origin}dashboard.html#/overview`);
    await command(page, { type: 'delete-order', order: 'amazon-us:113-1234567-1234567' });
    await page.waitForFunction(() => document.querySelectorAll('.money-chart').length === 1);
    await session.close();
    server.close();
  });
});

test('of no orders says so', async () => {
  const server = await startStoreServer(() => null);
  const session = await startChromium(server);
  const page = await session.openDashboard('#/overview');
  await page.getByText('Nothing is due that is known of.').waitFor();
  await page.getByText('No order with an amount yet.').waitFor();
  expect(await violations(page)).toEqual([]);
  await session.close();
  server.close();
});
