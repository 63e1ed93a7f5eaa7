/** The way to a cancellation over several pages: what is recorded, and how the guide keeps to its order. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LedgerEvent } from '@/utils/orders/event';
import { startChromium, type Session } from './harness/chromium';
import { guideSays, pressOnCard, readGuide } from './harness/guide';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { picture } from './harness/screen';
import { startStoreServer, type Answer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const SHOP = 'https://lantern.example';
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title} – Lantern</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const order = (number: string): string =>
  page(
    `Order #${number}`,
    `<dl><dt>Order number</dt><dd>${number}</dd><dt>Order date</dt><dd>20 November 2026</dd><dt>Total</dt><dd>€ 24.90</dd><dt>Status</dt><dd>Processing</dd></dl>
<a href="/account/orders/${number}/cancel">Cancel order</a>
<p><a href="/account/orders/${number}" target="_blank" rel="opener">Open order ${number} in a new tab</a> <a href="/about">About us</a></p>`,
  );

let isSignedIn = true;
const answer: Answer = (url) => {
  const [, number = '', cancel] = /^\/account\/orders\/(\d+)(\/cancel)?$/u.exec(url.pathname) ?? [];
  if (url.pathname === '/login')
    return page(
      'Sign in',
      '<form action="/signed-in"><label>Email <input type="email" name="mail"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form>',
    );
  if (url.pathname === '/signed-in') {
    isSignedIn = true;
    return { location: '/account/orders/5203' };
  }
  if (number && !isSignedIn) return { location: '/login' };
  if (cancel)
    return page(
      'Cancel order',
      `<p>Do you want to cancel this order?</p><form action="/thanks"><input type="hidden" name="order" value="${number}"><button>Yes, cancel order</button> <a href="/account/orders/${number}">Keep order</a></form>`,
    );
  if (number) return order(number);
  if (url.pathname === '/thanks')
    return page('Thank you', '<p>Your order has been cancelled.</p><p>You will get a mail.</p>');
  if (url.pathname === '/checkout/thank-you')
    return page(
      'Thank you for your order',
      '<dl><dt>Order number</dt><dd>7001</dd><dt>Order date</dt><dd>23 November 2026</dd><dt>Total</dt><dd>€ 12.00</dd></dl><a href="/account/orders/7001">View order</a>',
    );
  return url.pathname === '/about' ? page('About us', '<p>Lanterns since 1904.</p>') : null;
};

let server: StoreServer;
let session: Session;
let popup: Page;

beforeAll(async () => {
  server = await startStoreServer(answer);
  session = await startChromium(server);
  popup = await session.openPopup();
  await command(popup, { type: 'turn-on', stores: ['host:lantern.example'] });
});
beforeEach(() => {
  isSignedIn = true;
});
afterAll(async () => {
  await session.close();
  server.close();
});

async function open(path: string): Promise<Page> {
  const opened = await session.context.newPage();
  await opened.goto(SHOP + path);
  return opened;
}

async function read(number: string): Promise<RecordedOrder> {
  return until(`order ${number} in the record`, async () =>
    (await tableOf<RecordedOrder>(popup, 'orders')).find((row) => row.orderNumber === number),
  );
}

/** Reads an order, and asks to be guided on the page that shows it. */
async function guided(number: string): Promise<Page> {
  const opened = await open(`/account/orders/${number}`);
  await read(number);
  await command(popup, { type: 'show-control', order: `lantern.example:${number}` });
  await opened.bringToFront();
  await guideSays(opened, /Press “Cancel order”/u);
  return opened;
}

async function guidedEntries(number: string) {
  const events = await tableOf<LedgerEvent>(popup, 'events');
  return events.flatMap(({ order: id, body }) =>
    id === `lantern.example:${number}` && body.type === 'guided' ? [body.entry] : [],
  );
}

describe('the flight recorder', () => {
  test('keeps each page and press, and takes the page that names no order for the order guided there', async () => {
    const shown = await guided('5201');
    await shown.getByRole('link', { name: 'Cancel order' }).click();
    await guideSays(shown, /Press “Yes, cancel order”/u);
    await shown.getByRole('button', { name: 'Yes, cancel order' }).click();
    await shown.getByText('Your order has been cancelled.').waitFor();
    const cancelled = await until('the cancelled order', async () => {
      const found = await read('5201');
      return found.state === 'cancelled' && found.receipts.length > 0 ? found : null;
    });
    const entries = await guidedEntries('5201');
    expect(entries.map(({ pressed }) => pressed).filter((name) => name !== null)).toEqual([
      'Cancel order',
      'Yes, cancel order',
    ]);
    expect(entries.map(({ title }) => title)).toContain('Thank you – Lantern');
    const events = await tableOf<LedgerEvent>(popup, 'events');
    const proof = events.findLast(({ order: id, body }) => id === cancelled.id && body.type === 'observed');
    expect(proof?.body).toMatchObject({
      facts: { state: 'cancelled', quotes: { notice: { text: 'Your order has been cancelled.' } } },
    });
    await shown.close();
  });

  test('keeps nothing while it is paused', async () => {
    const shown = await guided('5202');
    await until('the first entry', async () => (await guidedEntries('5202')).length > 0);
    await pressOnCard(shown, 'quiet');
    await guideSays(shown, /paused/iu);
    const before = await guidedEntries('5202');
    await shown.getByRole('link', { name: 'Cancel order' }).click();
    await guideSays(shown, /Press “Yes, cancel order”/u);
    expect(await guidedEntries('5202')).toEqual(before);
    await shown.close();
  });
});

describe('the guide keeps to its order', () => {
  test('over a login', async () => {
    const shown = await guided('5203');
    isSignedIn = false;
    await shown.getByRole('link', { name: 'Cancel order' }).click();
    await guideSays(shown, /sign in/iu);
    await shown.getByRole('button', { name: 'Sign in' }).click();
    await guideSays(shown, /Press “Cancel order”/u);
    await shown.close();
  });

  test('into a tab that the page opened', async () => {
    const shown = await guided('5204');
    const opening = session.context.waitForEvent('page');
    await shown.getByRole('link', { name: 'in a new tab' }).click();
    const other = await opening;
    await guideSays(other, /Press “Cancel order”/u);
    await other.close();
    await shown.close();
  });

  test('until its card is closed: then it stays away', async () => {
    const shown = await guided('5205');
    await pressOnCard(shown, 'close');
    await until('the card’s end', async () => (await readGuide(shown)) === null);
    await shown.reload();
    await shown.getByRole('link', { name: 'Cancel order' }).waitFor();
    const session5205 = await popup.evaluate(() => chrome.storage.session.get('session'));
    expect(JSON.stringify(session5205)).not.toContain('lantern.example:5205');
    expect(await readGuide(shown)).toBeNull();
    await shown.close();
  });
});

describe('the first hour', () => {
  test('a card says once how long one can still cancel, and leads on to the control', async () => {
    const shown = await open('/checkout/thank-you');
    const { text } = await guideSays(shown, /7001/u);
    expect(text).not.toMatch(/Press “/u);
    await picture(shown, 'first hour');
    await pressOnCard(shown, 'plain');
    await guideSays(shown, /7001.*order/iu);
    await pressOnCard(shown, 'close');
    await shown.reload();
    await read('7001');
    expect(await readGuide(shown)).toBeNull();
    await shown.close();
  });
});
