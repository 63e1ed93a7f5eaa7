/** A return as the shopper goes it: told, slip, posted, arrived, paid back; all of it in the order's chain. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LedgerEvent } from '@/utils/orders/event';
import type { OrderRow } from '@/utils/storage/database';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf } from './harness/record';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';

describe.each([
  ['en-US', 'light', 1280],
  ['de', 'dark', 320],
] as const)('in %s, %s, %d pixels wide', (language, colorScheme, width) => {
  let server: StoreServer;
  let session: Session;
  let page: Page;

  beforeEach(async () => {
    server = await startStoreServer(() => null);
    session = await startChromium(server, { language });
    page = await session.openDashboard();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
  });
  afterEach(async () => {
    await session.close();
    server.close();
  });

  const row = async (): Promise<OrderRow | undefined> => (await tableOf<OrderRow>(page, 'orders'))[0];
  const section = () => page.locator('section', { has: page.locator('#return') });
  const look = async (name: string): Promise<void> => {
    await section().scrollIntoViewIfNeeded();
    await picture(page, `return-${name}-${language}-${width}`);
    expect([name, await violations(page)]).toEqual([name, []]);
    expect([name, await overflow(page)]).toEqual([name, 0]);
  };
  const step = (at: number) => section().locator('.return-steps > li').nth(at);
  const goOn = async (at: number): Promise<void> => {
    await step(at).locator('.button.primary').click();
    await step(at).locator('.mark.good').waitFor();
  };

  test('each step is recorded with its proof, and the refund is awaited from the arrival', async () => {
    const placed = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
    const form = {
      store: 'nike',
      orderNumber: 'C0417',
      placed,
      amount: '89.90',
      currency: 'EUR',
      items: 'Shoes',
    };
    await command(page, { type: 'prefer', change: { country: 'DE' } });
    await command(page, { type: 'enter-order', form });
    const order = (await row())?.id ?? '';
    await command(page, { type: 'state-order', order, state: 'delivered', note: '' });
    await page.goto(`${session.origin}dashboard.html#/order/${encodeURIComponent(order)}`);
    await section().waitFor();
    await look('asked');
    await goOn(0);
    expect((await row())?.state).toBe('return-requested');

    await step(1).locator('[name=return-address]').fill('Nike Returns, Hall 3, Bremen');
    await step(1).locator('[name=return-tracking]').fill('JJD0001234567');
    const files = step(1).locator('input[type=file]');
    await files
      .nth(0)
      .setInputFiles({ name: 'slip.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') });
    await step(0).getByText('slip.pdf').waitFor();
    await files
      .nth(1)
      .setInputFiles({ name: 'posted.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
    await step(1).getByText('posted.jpg').waitFor();
    await look('posted');
    await goOn(1);
    await step(1).getByText('JJD0001234567').waitFor();
    expect((await row())?.state).toBe('return-sent');

    await goOn(2);
    const waiting = await row();
    expect(waiting?.state).toBe('refund-due');
    expect(waiting?.deadlines.some(({ kind, at }) => kind === 'refund-due' && at !== null)).toBe(true);
    await look('money');
    await command(page, { type: 'state-order', order, state: 'refunded', note: '' });
    await step(3).locator('.mark.good').waitFor();

    const bodies = (await tableOf<LedgerEvent>(page, 'events')).map(({ body }) => body);
    expect(bodies.flatMap((body) => (body.type === 'returning' ? [body.note.step] : []))).toEqual([
      'asked',
      'posted',
      'arrived',
    ]);
    expect(bodies.filter(({ type }) => type === 'receipt-saved')).toHaveLength(2);
  });
});
