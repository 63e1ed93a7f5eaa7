/** Before buying: the chip on basket pages, what it keeps of them, and what the order's record shows later. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerEvent } from '@/utils/orders/event';
import { startChromium, type Session } from './harness/chromium';
import { guideSays, pressOnCard, readGuide } from './harness/guide';
import { command, tableOf } from './harness/record';
import { picture } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const SHOP = 'https://lantern.example';
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

let server: StoreServer;
let session: Session;
let popup: Page;

beforeAll(async () => {
  server = await startStoreServer(({ pathname }) => {
    if (pathname === '/cart')
      return page(
        'Your basket',
        `<p>Brass lantern, € 12.00</p><p>Final sale</p><a href="/">Go on shopping</a>
<script type="application/ld+json">{"@type":"MerchantReturnPolicy","merchantReturnDays":30}</script>`,
      );
    if (pathname === '/thank-you')
      return page(
        'Thank you for your order',
        '<dl><dt>Order number</dt><dd>7001</dd><dt>Order date</dt><dd>23 November 2026</dd><dt>Total</dt><dd>€ 12.00</dd></dl>',
      );
    return page('Lanterns', '<a href="/cart">Basket</a>');
  });
  session = await startChromium(server);
  popup = await session.openPopup();
  await command(popup, { type: 'turn-on', stores: ['host:lantern.example'] });
  await command(popup, { type: 'prefer', change: { country: 'DE' } });
});
afterAll(async () => {
  await session.close();
  server.close();
});

test('a basket has a chip that opens to the terms; the rest of the shop has none', async () => {
  const tab = await session.context.newPage();
  await tab.goto(`${SHOP}/cart`);
  const { text } = await guideSays(tab, /How long you can cancel here is not known/u);
  expect(text).toContain('This page says: “Final sale”');
  await picture(tab, 'terms-chip');
  await pressOnCard(tab, 'plain');
  const open = await guideSays(tab, /14 days to withdraw/u);
  expect(open.text).toContain('merchantReturnDays: 30');
  await picture(tab, 'terms-card');
  await tab.goto(SHOP);
  await tab.getByRole('link', { name: 'Basket' }).waitFor();
  expect(await readGuide(tab)).toBeNull();
  await tab.close();
});

test('what was read goes on the record of the order that follows, and is shown then and now', async () => {
  const tab = await session.context.newPage();
  await tab.goto(`${SHOP}/cart`);
  await guideSays(tab, /Final sale/u);
  await tab.goto(`${SHOP}/thank-you`);
  const kept = await until('the terms on record', async () => {
    const events = await tableOf<LedgerEvent>(popup, 'events');
    return events.map(({ body }) => body).find((body) => body.type === 'terms');
  });
  expect(kept.terms).toMatchObject({ marks: ['Final sale'], policy: 'merchantReturnDays: 30' });
  const dashboard = await session.openDashboard('#/order/lantern.example%3A7001');
  await dashboard.getByRole('heading', { name: 'Terms when you bought' }).waitFor();
  await dashboard.getByText('Nothing on record has changed since.').waitFor();
  await picture(dashboard, 'terms-order');
  await dashboard.close();
  await tab.close();
});

test('dismissed for the store, it stays away', async () => {
  const tab = await session.context.newPage();
  await tab.goto(`${SHOP}/cart`);
  await guideSays(tab, /Final sale/u);
  await pressOnCard(tab, 'plain');
  await guideSays(tab, /Not at this store/u);
  await pressOnCard(tab, 'quiet');
  await until('the choice', async () => {
    const settings = await tableOf<{ key: string; value: { termsOff?: string[] } }>(popup, 'settings');
    return settings.some(({ value }) => value.termsOff?.includes('lantern.example'));
  });
  await tab.reload();
  await tab.getByText('Brass lantern').waitFor();
  expect(await readGuide(tab)).toBeNull();
  await tab.close();
});
