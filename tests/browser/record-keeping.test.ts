/** Orders by hand, correcting, keeping, deleting and undoing; two tabs at once; an update under an open page; axe. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { guideSays } from './harness/guide';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { createSampleStores } from './harness/sample-stores';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const KETTLE = 'https://kettle.example';
const stores = createSampleStores();
let server: StoreServer;
let session: Session;
let popup: Page;

beforeAll(async () => {
  stores.show(`${KETTLE}/my-account/orders/`, 'woocommerce/history');
  stores.show(`${KETTLE}/my-account/view-order/4174/`, 'woocommerce/detail');
  server = await startStoreServer(stores.answer);
  session = await startChromium(server);
  popup = await session.openPopup();
});
afterAll(async () => {
  await session.close();
  server.close();
});

const orders = (): Promise<RecordedOrder[]> => tableOf(popup, 'orders');
const events = (): Promise<{ order: string; sequence: number }[]> => tableOf(popup, 'events');

async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(`${AXE};0`);
  return page.evaluate(async () => {
    const { axe } = window as never as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
}

describe('an order by hand', () => {
  const id = 'nike:C0417';

  test('is entered, and gets the store’s window', async () => {
    const form = {
      store: 'nike',
      orderNumber: 'C0417',
      placed: '2026-01-05T10:00',
      amount: '89,90',
      currency: 'EUR',
      items: 'Shoes',
    };
    expect(await command(popup, { type: 'enter-order', form })).toEqual({ done: true });
    await popup.bringToFront();
    await popup.getByText('C0417').first().waitFor();
  });

  test('bad input gets a reason, and nothing is written', async () => {
    const before = await events();
    const form = {
      store: 'nike',
      orderNumber: '9'.repeat(100_000),
      placed: '0000-00-00',
      amount: 'x',
      currency: '??',
      items: '',
    };
    expect(await command(popup, { type: 'enter-order', form })).toMatchObject({ done: false });
    expect(await events()).toEqual(before);
  });

  test('is corrected, kept, deleted and brought back', async () => {
    const form = {
      store: 'nike',
      orderNumber: 'C0417',
      placed: '2026-01-05',
      amount: '99.90',
      currency: 'EUR',
      items: 'Shoes',
    };
    expect(await command(popup, { type: 'correct-order', order: id, form })).toEqual({ done: true });
    expect(await command(popup, { type: 'keep-order', order: id })).toEqual({ done: true });
    expect((await orders()).find((order) => order.id === id)?.state).toBe('kept');
    await command(popup, { type: 'delete-order', order: id });
    await popup.getByText('C0417').first().waitFor({ state: 'detached' });
    await command(popup, { type: 'restore-order', order: id });
    await popup.getByText('C0417').first().waitFor();
  });
});

describe('the same page', () => {
  test('read by two tabs at once adds every order once', async () => {
    await command(popup, { type: 'turn-on', stores: ['host:kettle.example'] });
    const pages = await Promise.all([session.context.newPage(), session.context.newPage()]);
    await Promise.all(pages.map((page) => page.goto(`${KETTLE}/my-account/orders/`)));
    await until('the orders', async () => (await orders()).some(({ orderNumber }) => orderNumber === '4174'));
    await Promise.all(pages.map((page) => page.reload()));
    await until(
      'both readings',
      () => server.requests.filter((one) => one.endsWith('/my-account/orders/')).length >= 4,
    );
    const numbers = (await orders()).map(({ orderNumber }) => orderNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
    const first = (await events()).filter(({ order }) => order === 'kettle.example:4174');
    expect(first.map(({ sequence }) => sequence)).toEqual(first.map((_, index) => index));
    await Promise.all(pages.map((page) => page.close()));
  });
});

describe('the worker', () => {
  test('dies between two readings, and nothing is lost or doubled', async () => {
    const before = (await events()).length;
    await session.killWorker();
    const page = await session.context.newPage();
    await page.goto(`${KETTLE}/my-account/view-order/4174/`);
    await until('the detail’s entry', async () => (await events()).length > before);
    const chain = (await events()).filter(({ order }) => order === 'kettle.example:4174');
    expect(chain.map(({ sequence }) => sequence)).toEqual(chain.map((_, index) => index));
    await page.close();
  });

  test('goes away under an open page: the page hears nothing of it', async () => {
    const page = await session.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    await page.goto(`${KETTLE}/my-account/orders/`);
    await command(popup, { type: 'turn-off', store: 'host:kettle.example' });
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await command(popup, { type: 'turn-on', stores: ['host:kettle.example'] });
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    await page.close();
  });
});

describe('for everybody', () => {
  test('popup and dashboard pass axe', async () => {
    expect(await violations(popup)).toEqual([]);
    const dashboard = await session.openDashboard();
    await dashboard.getByText('C0417').first().waitFor();
    expect(await violations(dashboard)).toEqual([]);
    await dashboard.close();
  });

  test('the guide closes with Escape and is named', async () => {
    await command(popup, { type: 'show-control', order: 'kettle.example:4174' });
    const page = await until('the order’s page', () =>
      session.context.pages().find((one) => one.url().startsWith(`${KETTLE}/my-account/view-order`)),
    );
    await guideSays(page, /Press “Cancel/u);
    await page.bringToFront();
    await until('focus in the guide', async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.localName === 'unorder-guide');
    });
    await page.keyboard.press('Escape');
    await page.locator('unorder-guide').waitFor({ state: 'detached' });
    await page.close();
  });
});
