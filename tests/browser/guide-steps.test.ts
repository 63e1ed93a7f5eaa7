/** The steps between the order's page and the end: what the card says at each, and that its buttons do what they say. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { guideSays, pressOnCard, readGuide } from './harness/guide';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const SHOP = 'https://lamp.example';
const ORDER = 'lamp.example:L-20417';
const PICTURES = process.env['UNORDER_PICTURES'];

const STYLE = `<style>body{font:16px/1.5 sans-serif;margin:40px;max-width:760px;color:#222}
  button,.b{font:inherit;padding:10px 18px;border:0;border-radius:6px}.main{background:#1a62d6;color:#fff}
  .dull{background:none;color:#777;text-decoration:underline}li{margin:8px 0}img{width:40px;height:40px;background:#ddd}
  label{display:block;margin:6px 0}</style>`;
const NUMBER = '<p>Order number: L-20417</p>';
const PAGES: Record<string, string> = {
  '/orders/L-20417': `<h1>Order details</h1>${NUMBER}<p>Order date: 21 November 2026</p><p>Order total: $69.90</p>
    <p>Status: Processing</p><button id="cancel">Cancel order</button>`,
  '/login':
    '<h1>Sign in</h1><form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button class="main">Sign in</button></form>',
  '/guest':
    '<h1>Find your order</h1><form><label>Order number <input id="n"></label><label>E-mail <input type="email"></label><button class="main">Find</button></form>',
  '/cancel/L-20417': `<h1>Cancel items</h1>${NUMBER}<form onsubmit="return false"><ul>
    <li><label><input type="checkbox" id="lamp"> <img alt=""> <a href="#">Walnut desk lamp</a> $49.90</label></li>
    <li><label><input type="checkbox"> <img alt=""> <a href="#">Linen cord</a> $20.00</label></li></ul>
    <label>Why are you cancelling? <select id="why" name="reason"><option value="">Please choose</option>
    <option>Ordered by mistake</option><option>Found it cheaper</option><option>I need to change the address</option>
    <option>It arrived damaged</option><option>I did not place this order</option><option>Other</option></select></label>
    <button class="main">Keep my order</button> <button class="dull" id="go">Cancel selected items</button></form>`,
  '/cancel/L-20417/offer': `<h1>Wait: $10 for you!</h1>${NUMBER}<p>Keep your order and get a voucher of $10.</p>
    <p><button class="main">Take the voucher</button></p><p><a class="dull" id="go" href="/x">No thanks, continue to cancel</a></p>`,
  '/cancelled': '<h1>Thank you</h1><p>Your cancellation request was received. We will write to you.</p>',
  '/gone': '<h1>Thank you</h1><p>Your order has been cancelled.</p>',
};

let server: StoreServer;
let session: Session;
let popup: Page;
let page: Page;

beforeAll(async () => {
  server = await startStoreServer(({ pathname }) => {
    const markup = PAGES[pathname];
    return markup === undefined
      ? null
      : `<!doctype html><html lang="en"><title>Lamp Shop</title>${STYLE}<body>${markup}</body></html>`;
  });
  session = await startChromium(server);
  popup = await session.openPopup();
  await command(popup, { type: 'turn-on', stores: ['host:lamp.example'] });
  page = await session.context.newPage();
  await page.goto(`${SHOP}/orders/L-20417`);
  await until('the order on record', async () =>
    (await tableOf<RecordedOrder>(popup, 'orders')).some(({ id }) => id === ORDER),
  );
  await page.bringToFront();
  await command(popup, { type: 'show-control', order: ORDER });
  await guideSays(page, /Press “Cancel order”/u);
});
afterAll(async () => {
  await session.close();
  server.close();
});

async function picture(name: string): Promise<void> {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

/** On the way the guide follows from page to page by itself. */
function at(path: string): Promise<unknown> {
  return page.goto(SHOP + path);
}

describe('the card', () => {
  test('stands at the second step on the order’s page, and says that it records', async () => {
    await guideSays(page, /Step 2 of about 5 · Start the cancellation.*Recording this order’s pages/u);
    await picture('press-cancel');
  });

  test('waits at a login', async () => {
    await at('/login');
    const { ring } = await guideSays(page, /Sign in first.*waits and goes on/u);
    expect(ring).toBeNull();
    await picture('sign-in');
  });

  test('has the number ready for a guest’s form, and copies it at the shopper’s press', async () => {
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SHOP });
    await at('/guest');
    await guideSays(page, /Look up your order.*“Order number”/u);
    await pressOnCard(page, 'strong');
    await guideSays(page, /Copied/u);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('L-20417');
    expect(await page.locator('#n').inputValue()).toBe('');
    await picture('look-up');
  });

  test('goes with the shopper through items and reasons, and chooses none', async () => {
    await at('/cancel/L-20417');
    await guideSays(page, /Choose the items.*Stays ordered.*Walnut desk lamp.*Linen cord/u);
    await picture('choose-items');
    await page.locator('#lamp').check();
    await guideSays(
      page,
      /Choose a reason.*May change what happens.*Will be cancelled Walnut desk lamp Stays ordered Linen cord/u,
    );
    expect(await page.locator('#why').inputValue()).toBe('');
    await picture('reason');
    await page.locator('#why').selectOption('It arrived damaged');
    await guideSays(page, /“It arrived damaged” is chosen.*return or a complaint/u);
    await picture('reason-chosen');
  });

  test('names an offer and points past it', async () => {
    await at('/cancel/L-20417/offer');
    const { ring } = await guideSays(page, /Get past an offer.*so that you keep the order/u);
    const box = await page.locator('#go').boundingBox();
    expect(ring?.y).toBeCloseTo((box?.y ?? 0) + (box?.height ?? 0) / 2, -1);
    await picture('offer');
  });

  test('quotes what the store made of it', async () => {
    await at('/cancelled');
    await guideSays(page, /The store has your request.*was received.*not yet a confirmation/u);
    await picture('done');
  });

  test('pauses the recording and goes on with it', async () => {
    await pressOnCard(page, 'quiet');
    await guideSays(page, /Recording is paused/u);
    await picture('paused');
    await page.reload();
    await guideSays(page, /Recording is paused/u);
    await pressOnCard(page, 'quiet');
    await guideSays(page, /Recording this order’s pages/u);
  });

  test.each([
    ['dark', { width: 1280, height: 800 }, 'dark'],
    ['at 400 % zoom', { width: 320, height: 256 }, 'light'],
    ['on a telephone', { width: 320, height: 640 }, 'light'],
  ] as const)('fits: %s', async (name, viewport, colorScheme) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await at('/cancel/L-20417');
    await guideSays(page, /First choose what you want cancelled.*You press/u);
    await picture(`open-${name.replaceAll(/\W+/gu, '-')}`);
    await pressOnCard(page, 'close fold');
    await guideSays(page, /First choose what you want cancelled/u);
    await page.locator('#lamp').check();
    await guideSays(page, /First choose a reason/u);
    await picture(`fits-${name.replaceAll(/\W+/gu, '-')}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('takes “cancelled” for the items that were chosen', async () => {
    await at('/cancel/L-20417');
    await guideSays(page, /choose what you want cancelled/u);
    await page.locator('#lamp').check();
    await page.locator('#why').selectOption('Other');
    await guideSays(page, /Will be cancelled Walnut desk lamp/u);
    await page.locator('#go').click();
    await at('/gone');
    const order = await until('the part on record', async () =>
      (await tableOf<RecordedOrder>(popup, 'orders')).find(({ partCancelled }) => partCancelled.length > 0),
    );
    expect(order).toMatchObject({
      state: 'placed',
      partCancelled: [{ title: 'Walnut desk lamp' }],
      items: [{ title: 'Walnut desk lamp' }, { title: 'Linen cord' }],
    });
  });

  test('stays away once the shopper closed it', async () => {
    await guideSays(page, /./u);
    await pressOnCard(page, 'close');
    await page.locator('[popover=manual]').waitFor({ state: 'detached' });
    await at('/orders/L-20417');
    await page.locator('#cancel').waitFor();
    expect(await readGuide(page)).toBeNull();
  });
});
