/** A backup goes from Chromium to Firefox and on to another Chromium: with the mails it holds, whole and once. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { startFirefox, type FirefoxSession } from './harness/firefox';
import { mail } from './harness/mail';
import { command } from './harness/record';
import { startProxy, type StoreProxy } from './harness/proxy';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const CANCELLED = mail({
  subject: 'Your order C0417 has been cancelled',
  text: 'Hello,\n\nYour order C0417 has been cancelled. You will not be charged.\n\nOrder number: C0417\nTotal: €89.90\n',
});
const form = { store: 'nike', placed: '2026-11-23', amount: '89.90', currency: 'EUR', items: 'Shoes' };

let server: StoreServer;
let proxy: StoreProxy;
let chromium: Session;
let firefox: FirefoxSession;
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'unorder-backup-'));
  server = await startStoreServer(() => null);
  proxy = await startProxy(server, () => false);
  chromium = await startChromium(server);
  firefox = await startFirefox(proxy);
});
afterAll(async () => {
  await firefox.close();
  await chromium.close();
  proxy.close();
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

async function savedInChromium(): Promise<string> {
  const page = await chromium.openDashboard('#/mails');
  for (const orderNumber of ['C0417', 'C0418'])
    expect(await command(page, { type: 'enter-order', form: { ...form, orderNumber } })).toEqual({
      done: true,
    });
  const buffer = Buffer.from(CANCELLED);
  await page.getByLabel('Add mails').setInputFiles({ name: 'a.eml', mimeType: 'message/rfc822', buffer });
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByText('Recorded, with the mail as proof.').waitFor();
  await page.goto(`${chromium.origin}dashboard.html#/backup`);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await page.getByLabel('Passphrase (optional)').fill('correct horse');
  const [saving] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  const file = join(directory, 'chromium.backup');
  await saving.saveAs(file);
  await page.close();
  return file;
}

const says = (page: FirefoxPage, words: string): Promise<unknown> =>
  until(`"${words}" in Firefox`, () =>
    page.evaluate((text) => document.body.innerText.includes(text), words).catch(() => false),
  );

test('what Chromium saved Firefox has, and what Firefox saves another Chromium has', async () => {
  const file = await savedInChromium();
  const page = await firefox.openExtension('dashboard.html#/backup');
  const passphrase = await page.waitForSelector('input[name=restore-passphrase]');
  await passphrase?.type('correct horse');
  const picker = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await picker?.uploadFile(file);
  await says(page, 'Orders added: 2');
  await says(page, 'Receipts added: 1');
  await page.evaluate(() => {
    location.hash = `#/order/${encodeURIComponent('nike:C0417')}`;
  });
  await says(page, 'Cancelled');
  await says(page, '89.90');

  await page.evaluate(() => {
    location.hash = '#/backup';
  });
  const save = await page.waitForSelector('aria/Save a backup[role="button"]');
  await save?.click();
  await says(page, 'Saved. Keep the file somewhere else');
  const name = await until('the file of Firefox', () =>
    readdirSync(firefox.downloads).find(
      (one) => one.endsWith('.backup') && !existsSync(join(firefox.downloads, `${one}.part`)),
    ),
  );
  const other = await startChromium(server);
  const back = await other.openDashboard('#/backup');
  await back.getByLabel('Choose the backup').setInputFiles(join(firefox.downloads, name));
  await back.getByText('Orders added: 2').waitFor();
  await back.getByText('Receipts added: 1').waitFor();
  await other.close();
});
