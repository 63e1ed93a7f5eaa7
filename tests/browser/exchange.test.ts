/** Orders out of files and refunds out of a bank's list, as the shopper does it: looked at first, saved, undone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LedgerEvent } from '@/utils/orders/event';
import { AMAZON_PRIVACY, GERMAN } from '../utils/exchange/samples';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';

const BANK = `Buchungstag;Auftraggeber/Empfänger;Verwendungszweck;Betrag (EUR)
22.11.2026;AMAZON PAYMENTS;302-1111111-1111111 AMZN Erstattung;1.000,00
23.11.2026;AMAZON PAYMENTS;302-1111111-1111111 AMZN Erstattung;34,70
23.11.2026;Bäckerei;Danke;-3,20
`;

const files = mkdtempSync(join(tmpdir(), 'unorder-files-'));
afterAll(() => rmSync(files, { recursive: true, force: true }));

function fileOf(name: string, content: string): string {
  const path = join(files, name);
  writeFileSync(path, content);
  return path;
}

describe.each([
  ['en-GB', 'light', 1280],
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

  const goTo = (route: string): Promise<unknown> => page.goto(`${session.origin}dashboard.html#/${route}`);
  const orders = (): Promise<RecordedOrder[]> => tableOf(page, 'orders');
  const look = async (name: string): Promise<void> => {
    await picture(page, `${name}-${language}-${width}`);
    expect([name, await violations(page)]).toEqual([name, []]);
    expect([name, await overflow(page)]).toEqual([name, 0]);
  };
  const hand = (path: string): Promise<void> => page.locator('input[type=file]').setInputFiles(path);

  test('orders are looked at, saved, known the second time, and undone', async () => {
    await goTo('exchange');
    await page.locator('input[type=file]').waitFor();
    await look('exchange');
    await hand(fileOf('Order History.csv', AMAZON_PRIVACY));
    await page.getByRole('table').waitFor();
    await look('exchange-preview');
    expect(await orders()).toEqual([]);

    await page.locator('.button.primary').click();
    await page.locator('.note.done').waitFor();
    await look('exchange-saved');
    expect((await orders()).map(({ id, state }) => [id, state]).toSorted()).toEqual([
      ['amazon-de:302-1111111-1111111', 'shipped'],
      ['amazon-us:113-2222222-2222222', 'cancelled'],
    ]);

    const again = page.locator('.note.done .button').nth(1);
    await again.click();
    await hand(fileOf('Order History.csv', AMAZON_PRIVACY));
    await page.getByRole('table').waitFor();
    expect(await page.locator('.preview input:checked').count()).toBe(0);
    expect(await page.locator('.button.primary').isDisabled()).toBe(true);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('section[aria-labelledby=export] .button').nth(1).click(),
    ]);
    const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as { orders: unknown[] };
    expect(exported.orders).toHaveLength(2);
  });

  test('an import is undone whole', async () => {
    await goTo('exchange');
    await hand(fileOf('orders.csv', GERMAN));
    await page.getByRole('table').waitFor();
    // The second order's amount can't be read: it waits for the shopper's word.
    expect(await page.locator('.preview input:checked').count()).toBe(1);
    await look('exchange-unclear');
    await page.locator('.preview input').nth(1).check();
    await page.locator('.button.primary').click();
    await page.locator('.note.done .button').first().click();
    await page.locator('input[type=file]').waitFor();
    const rows = await tableOf<{ deleted: boolean }>(page, 'orders');
    expect(rows.map(({ deleted }) => deleted)).toEqual([true, true]);
  });

  test('a broken file changes nothing and says what to do', async () => {
    await goTo('exchange');
    await hand(fileOf('broken.json', '{"format": "unorder-orders", "version": 1, "orders": ['));
    await page.getByRole('alert').waitFor();
    await look('exchange-problem');
    expect(await orders()).toEqual([]);
  });

  test('a refund in two parts is found in a bank’s list, and only its lines are kept', async () => {
    await goTo('exchange');
    await hand(fileOf('Order History.csv', AMAZON_PRIVACY));
    await page.locator('.button.primary').click();
    await page.locator('.note.done').waitFor();
    const order = 'amazon-de:302-1111111-1111111';
    expect(await command(page, { type: 'state-order', order, state: 'return-sent', note: '' })).toEqual({
      done: true,
    });
    await goTo(`order/${encodeURIComponent(order)}`);
    await page.locator('a[href*="refunds/"]').first().click();
    await hand(fileOf('bank.csv', BANK));
    const takes = page.locator('.refund-list button');
    await takes.first().waitFor();
    await look('refunds');
    await takes.first().click();
    await page
      .locator('.refund-list .mark')
      .filter({ hasText: /full|volle/iu })
      .waitFor();
    await takes.first().click();
    await page.locator('.refund-list .mark.good').waitFor();
    await look('refunds-complete');
    const row = (await orders()).find(({ id }) => id === order);
    expect(row?.state).toBe('refunded');
    const events = await tableOf<LedgerEvent>(page, 'events');
    const lines = events.filter(({ body }) => body.type === 'observed' && body.evidence.source === 'file');
    expect(lines.map(({ body }) => body.type === 'observed' && body.facts.refund?.amount)).toEqual([
      '1000.00',
      '1034.70',
    ]);
    expect(JSON.stringify(events)).not.toContain('Bäckerei');
    await goTo(`order/${encodeURIComponent(order)}`);
    await page.locator('.timeline').waitFor();
    await look('refund-on-record');
    expect(await takes.count()).toBe(0);
  });
});
