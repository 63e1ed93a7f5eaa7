/**
 * The guide in a shop nobody here wrote: Salesforce's own order pages with their own cancel dialog, first by the
 * platform's profile, then by the general rules alone. For these the server takes away the marks that tell the platform
 * and that no shopper sees (a script's id, the test ids); every word, role and dialog stays the shop's.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '@/utils/evidence/chain';
import type { LedgerEvent } from '@/utils/orders/event';
import { startChromium, type Session } from '../browser/harness/chromium';
import { guideSays, readGuide } from '../browser/harness/guide';
import { command, tableOf, type RecordedOrder } from '../browser/harness/record';
import { startStoreServer, type StoreServer } from '../browser/harness/server';
import { until } from '../browser/harness/until';

const PICTURES = resolve(import.meta.dirname, '../../test-results/shops');
const WITH_PROFILE = 'described.example';
const WITHOUT = 'undescribed.example';

let server: StoreServer;
let session: Session;
let popup: Page;

beforeAll(async () => {
  const built = process.env['UNORDER_PWA_KIT'];
  if (!built) throw new Error('The shop is not built: run npm run test:shops');
  const [markup = '', script = ''] = ['index.html', 'main.js'].map((file) =>
    readFileSync(join(built, file), 'utf8'),
  );
  server = await startStoreServer(({ hostname, pathname }) => {
    if (pathname === '/favicon.ico') return null;
    const text = pathname === '/main.js' ? script : markup;
    return hostname === WITHOUT ? withoutMarks(text) : text;
  });
  session = await startChromium(server);
  popup = await session.openPopup();
  mkdirSync(PICTURES, { recursive: true });
});
afterAll(async () => {
  await session.close();
  server.close();
});

function withoutMarks(text: string): string {
  return text.replaceAll('mobify-data', 'page-data').replaceAll('data-testid', 'data-part');
}

describe.each([
  { name: 'by the profile', host: WITH_PROFILE, strategy: /^platform:sfcc-pwa-kit/u },
  { name: 'by general rules alone', host: WITHOUT, strategy: /^(?:general|structured|url)/u },
])('$name', ({ host, strategy }) => {
  test('the shopper is led through the dialog to a sealed receipt', async () => {
    const page = await readOrder(host, '00000503');
    const id = `${host}:00000503`;
    expect(await command(popup, { type: 'show-control', order: id })).toEqual({ done: true });
    await guideSays(page, /Press “Cancel Order”/u);
    const cancel = page.getByRole('button', { name: 'Cancel Order', exact: true });
    await ringOn(page, cancel);
    await picture(page, host, '1 order');

    await press(page, cancel);
    const confirm = page.getByRole('button', { name: 'Confirm Cancellation' });
    const keep = page.getByRole('button', { name: 'Keep Order' });
    // The shop chose a reason beforehand: the card may not say that the shopper did.
    const { text } = await guideSays(page, /Press “Confirm Cancellation”.*“Changed my mind” is chosen\./u);
    expect(text).not.toMatch(/press “Keep Order”/iu);
    await ringOn(page, confirm);
    expect(await isRinged(page, keep)).toBe(false);
    await picture(page, host, '2 dialog');

    await press(page, confirm);
    await guideSays(page, /The store says it is cancelled/u);
    await picture(page, host, '3 cancelled');
    const order = await until('the cancelled order with its receipt', async () => {
      const found = await recorded(id);
      return found?.state === 'cancelled' && found.receipts.length > 0 ? found : null;
    });
    const events = (await tableOf<LedgerEvent>(popup, 'events'))
      .filter((event) => event.order === id)
      .toSorted((one, other) => one.sequence - other.sequence);
    expect(await verifyChain(events)).toMatchObject({ whole: true });
    const pressed = events.flatMap(({ body }) => (body.type === 'guided' ? [body.entry.pressed] : []));
    expect(pressed.filter((one) => one !== null)).toEqual(['Cancel Order', 'Confirm Cancellation']);
    const observed = events.flatMap(({ body }) => (body.type === 'observed' ? [body.facts] : []));
    expect(observed[0]?.quotes.orderNumber?.from).toMatch(strategy);
    const { notice, status } = observed.find(({ state }) => state === 'cancelled')?.quotes ?? {};
    expect((notice ?? status)?.text).toMatch(/cancell?ed/iu);
    const receipt = await session.openDashboard(`#/receipt/${order.receipts.at(-1)}`);
    await receipt.getByText('All checksums match', { exact: false }).waitFor();
    await picture(receipt, host, '4 receipt');
    await receipt.close();
    await page.close();
  });

  test('nothing is pointed at on a shipped order', async () => {
    const page = await readOrder(host, '00000502');
    await command(popup, { type: 'show-control', order: `${host}:00000502` });
    const { ring } = await guideSays(page, /not offered/iu);
    expect(ring).toBeNull();
    await picture(page, host, '5 shipped');
    expect((await recorded(`${host}:00000502`))?.control?.answer).toBe('not-offered');
    await page.close();
  });
});

/** Turns the shop on, opens the order's page and waits until it is on record. */
async function readOrder(host: string, number: string): Promise<Page> {
  await command(popup, { type: 'turn-on', stores: [`host:${host}`] });
  const page = await session.context.newPage();
  await page.goto(`https://${host}/account/orders/${number}`);
  await until(`order ${number} on record`, () => recorded(`${host}:${number}`));
  await page.bringToFront();
  return page;
}

async function recorded(id: string): Promise<RecordedOrder | undefined> {
  return (await tableOf<RecordedOrder>(popup, 'orders')).find((row) => row.id === id);
}

/** With the mouse, where the element is on screen. */
async function press(page: Page, element: Locator): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('not on screen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

function ringOn(page: Page, element: Locator): Promise<boolean> {
  return until('the ring on its element', () => isRinged(page, element));
}

async function isRinged(page: Page, element: Locator): Promise<boolean> {
  const { ring } = (await readGuide(page)) ?? {};
  const box = await element.boundingBox();
  if (!ring || !box) return false;
  return Math.abs(ring.x - box.x - box.width / 2) < 3 && Math.abs(ring.y - box.y - box.height / 2) < 3;
}

async function picture(page: Page, host: string, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${host} ${name}.png`) });
}
