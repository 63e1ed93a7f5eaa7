/** The popup in each of its states, and in every dress: first run, empty, all groups, narrowed, offline, and its failures. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OrderState } from '@/store-profiles/schema';
import { startChromium, type Session } from './harness/chromium';
import { command } from './harness/record';
import { createSampleStores } from './harness/sample-stores';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';

const DAY = 86_400_000;
const HOUR = DAY / 24;

/** One of each kind, as a shopper would have them: store, number, age, state and item. */
const ORDERS: [string, string, number, OrderState, string][] = [
  ['nike', 'C0417', HOUR / 6, 'placed', 'Running shoes'],
  ['host:lamps.example', 'L-20417', 5 * HOUR, 'placed', 'Desk lamp'],
  ['asos', '4417001', 3 * HOUR, 'cancel-requested', 'Raincoat'],
  ['zara', '55102', 40 * DAY, 'cancelled', 'Linen shirt'],
  ['otto', 'O-771', 2 * DAY, 'cancelled', 'Desk lamp'],
  ['ikea', '770021', 3 * DAY, 'delivered', 'Bookshelf'],
  ['amazon-de', '302-1234567-1234567', 4 * DAY, 'shipped', 'Kettle'],
  ['nike', 'C0301', 90 * DAY, 'kept', 'Socks'],
];

describe.each([
  ['en-GB', 'light', 320],
  ['en-GB', 'dark', 1000],
  ['de', 'dark', 320],
  ['de', 'light', 1000],
] as const)('in %s, %s, %d pixels wide', (language, colorScheme, width) => {
  let server: StoreServer;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    server = await startStoreServer(createSampleStores().answer);
    session = await startChromium(server, { language });
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });
  beforeEach(async () => {
    page = await session.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 640 });
  });
  afterEach(() => page.close());

  const open = (): Promise<unknown> => page.goto(`${session.origin}popup.html`);

  async function look(name: string): Promise<void> {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await picture(page, `popup-${name}-${language}-${colorScheme}-${width}`);
  }

  test('empty', async () => {
    await open();
    await page.getByRole('listitem').first().waitFor();
    await look('first-run');
    expect(await command(page, { type: 'turn-on', stores: ['nike'] })).toEqual({ done: true });
    await page.getByRole('listitem').first().waitFor({ state: 'detached' });
    await look('empty');
  });

  test('with orders of every group', async () => {
    await open();
    for (const [store, orderNumber, age, state, items] of ORDERS) {
      const placed = new Date(Date.now() - age).toISOString().slice(0, 16);
      const form = { store, orderNumber, placed, amount: '89.90', currency: 'EUR', items };
      expect(await command(page, { type: 'enter-order', form })).toEqual({ done: true });
      const order = `${store}:${orderNumber}`;
      if (state === 'kept') await command(page, { type: 'keep-order', order });
      else if (state !== 'placed')
        expect(await command(page, { type: 'state-order', order, state, note: '' })).toEqual({ done: true });
    }
    await page
      .getByRole('article')
      .nth(ORDERS.length - 1)
      .waitFor();
    await look('groups');
  });

  test('narrowed by store and state, and to nothing', async () => {
    await open();
    await page.locator('.order-search button').click();
    const [stores, states] = [page.locator('select').first(), page.locator('select').last()];
    await stores.selectOption('Nike');
    await page.getByRole('article').nth(2).waitFor({ state: 'detached' });
    expect(await page.getByRole('article').count()).toBe(2);
    await states.selectOption('kept');
    await page.getByRole('article').nth(1).waitFor({ state: 'detached' });
    await look('narrowed');
    await page.locator('input[type=search]').fill('lamp');
    await page.getByRole('article').waitFor({ state: 'detached' });
    await look('nothing-found');
    await page.locator('.note button').click();
    await page
      .getByRole('article')
      .nth(ORDERS.length - 1)
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  test('offline', async () => {
    await open();
    await page.getByRole('article').first().waitFor();
    await session.context.setOffline(true);
    await page.locator('p.note').first().waitFor();
    await look('offline');
    await session.context.setOffline(false);
    await page.locator('p.note').first().waitFor({ state: 'detached' });
  });

  test('on a page that could not be read', async () => {
    const url = 'https://www.nike.com/orders';
    await page.addInitScript((address) => {
      Object.assign(chrome.tabs, { query: async () => [{ id: 417, url: address }] });
    }, url);
    await open();
    await page.evaluate(
      (address) => chrome.storage.session.set({ 'unreadable/417': { address, kind: 'history' } }),
      url,
    );
    await page.locator('section.note.warm').waitFor();
    await look('unreadable');
  });

  test('with a record that does not open', async () => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      };
    });
    await open();
    await page.getByRole('alert').waitFor();
    await look('record-closed');
  });

  test.each([
    ['silent-worker', null],
    ['disk-full', { done: false, problem: 'problem.storageFull' }],
  ])('when a wish fails: %s', async (name, answer) => {
    await page.addInitScript((outcome) => {
      Object.assign(chrome.runtime, {
        sendMessage: async () => outcome ?? Promise.reject(new Error('Could not establish connection.')),
      });
    }, answer);
    await open();
    const card = page.getByRole('article').first();
    await card.locator('.more > summary').click();
    await card.locator('.more-items button').first().click();
    await page.locator('.notice-bar .note.problem').waitFor();
    await look(name);
  });
});
