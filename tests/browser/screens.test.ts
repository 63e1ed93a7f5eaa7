/** Popup and dashboard as people meet them: narrow and wide, light and dark, English and German, by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { command } from './harness/record';
import { createSampleStores } from './harness/sample-stores';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';
import { pressToolbar } from './harness/toolbar';
import { until } from './harness/until';

const ORDER = encodeURIComponent('nike:C0417');
const SCREENS = [
  'popup.html',
  'popup.html#/stores',
  'popup.html#/enter',
  'dashboard.html',
  `dashboard.html#/order/${ORDER}`,
  'dashboard.html#/stores',
  'dashboard.html#/mails',
  'dashboard.html#/settings',
  `dashboard.html#/correct/${ORDER}`,
];

function anOrder(store: string, orderNumber: string) {
  const lately = new Date(Date.now() - 600_000).toISOString().slice(0, 16);
  const form = { store, orderNumber, placed: lately, amount: '89.90', currency: 'EUR', items: 'Shoes' };
  return { type: 'enter-order', form } as const;
}

describe.each([
  ['en-GB', 'light', 360],
  ['en-GB', 'dark', 1280],
  ['de', 'dark', 320],
  ['de', 'light', 1280],
] as const)('in %s, %s, %d pixels wide', (language, colorScheme, width) => {
  let server: StoreServer;
  let session: Session;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startStoreServer(createSampleStores().answer);
    session = await startChromium(server, { language });
    page = await session.openPopup();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 600 });
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  test('the first run is accessible and fits', async () => {
    await page.getByRole('listitem').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  test('every screen is accessible and fits', async () => {
    expect(await command(page, anOrder('nike', 'C0417'))).toEqual({ done: true });
    expect(await command(page, anOrder('host:a-shop-with-a-very-long-name.example', 'X'.repeat(60)))).toEqual(
      {
        done: true,
      },
    );
    for (const screen of SCREENS) {
      await page.goto(session.origin + screen);
      await page.locator('main :is(h1, article)').first().waitFor();
      expect([screen, await violations(page)]).toEqual([screen, []]);
      expect([screen, await overflow(page)]).toEqual([screen, 0]);
      await picture(page, `${screen.replaceAll(/\W+/gu, '-')}-${language}-${colorScheme}-${width}`);
    }
    expect(complaints).toEqual([]);
  });
});

describe('by hand', () => {
  let server: StoreServer;
  let session: Session;

  beforeAll(async () => {
    server = await startStoreServer(createSampleStores().answer);
    session = await startChromium(server);
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  test('an order is entered, deleted and brought back with the keyboard alone', async () => {
    const page = await session.openPopup();
    await page.goto(`${session.origin}popup.html#/enter`);
    await page.getByRole('combobox').focus();
    await page.keyboard.type('Nike');
    await page.keyboard.press('Tab');
    await page.keyboard.type('C0417');
    await page.keyboard.press('Tab');
    await page.keyboard.type('01052026');
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');

    await tabTo(page, 'More');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Delete');
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor({ state: 'detached' });
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    await page.close();
  });

  test('the popup of the toolbar is as wide as it should be', async () => {
    const page = await session.openDashboard();
    const popup = await pressToolbar(session, page);
    await until('the order in the popup', async () => (await popup.text()).includes('C0417'));
    expect(await popup.width()).toBeGreaterThanOrEqual(360);
    expect(await popup.width()).toBeLessThan(400);
    await popup.close();
    await page.close();
  });
});

/** Tabs until the focus is on the element of this text, as one would without a mouse. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === text) return;
  }
  throw new Error(`The keyboard does not reach "${text}".`);
}
