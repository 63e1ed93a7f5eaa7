/** A backup is saved under a passphrase on one machine and brought back on another. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';

const form = { store: 'demo-shop', placed: '2026-11-20', amount: '12.00', currency: 'EUR', items: 'Lamp' };
let server: StoreServer;
let directory: string;

beforeAll(async () => {
  server = await startStoreServer(() => null);
  directory = mkdtempSync(join(tmpdir(), 'unorder-backup-'));
});
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

/** A headless browser can't show where to save: without that choice the file is a download. */
async function openBackup(session: Session): Promise<Page> {
  const page = await session.openDashboard('#/backup');
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  return page;
}

const orders = async (page: Page): Promise<unknown> =>
  (await tableOf<RecordedOrder>(page, 'orders')).map(({ id, state, total }) => [id, state, total]);

test('what one machine saved, another has again; restored twice it doubles nothing', async () => {
  const here = await startChromium(server);
  const page = await openBackup(here);
  for (const orderNumber of ['B-1', 'B-2']) {
    expect(await command(page, { type: 'enter-order', form: { ...form, orderNumber } })).toEqual({
      done: true,
    });
  }
  await command(page, {
    type: 'state-order',
    order: 'demo-shop:B-2',
    state: 'refunded',
    note: 'On my account',
  });
  await page.getByLabel('Passphrase (optional)').fill('correct horse');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  await picture(page, 'backup-320');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const file = join(directory, 'saved.backup');
  await (await saving).saveAs(file);
  await page.getByText('Saved. Keep the file').waitFor();
  const saved = await orders(page);
  await here.close();

  const there = await startChromium(server);
  const restoring = await openBackup(there);
  await restoring.emulateMedia({ colorScheme: 'dark' });
  await restoring.getByLabel('Choose the backup').setInputFiles(file);
  await restoring.getByText('The file opens with another passphrase').waitFor();
  await restoring.getByLabel('Passphrase of the file').fill('correct horse');
  await restoring.getByRole('button', { name: 'Try again' }).click();
  await restoring.getByText('Orders added: 2').waitFor();
  expect(await orders(restoring)).toEqual(saved);
  await picture(restoring, 'backup-restored');
  expect(await violations(restoring)).toEqual([]);
  await restoring.getByLabel('Choose the backup').setInputFiles(file);
  await restoring.getByText('Orders already on record: 2').waitFor();
  expect(await orders(restoring)).toEqual(saved);
  await there.close();
});

test('a file that is none says so, and changes nothing', async () => {
  const session = await startChromium(server);
  const page = await openBackup(session);
  await page.getByLabel('Choose the backup').setInputFiles({
    name: 'holiday.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK no zip at all'),
  });
  await page.getByText('This is no backup of Unorder').waitFor();
  expect(await orders(page)).toEqual([]);
  await session.close();
});

test('a folder that was chosen gets a backup at once, and again when it is time', async () => {
  const session = await startChromium(server);
  // A headless browser can't show its folder dialog: a folder of the page's own origin stands in for the one chosen.
  await session.context.addInitScript(() => {
    Reflect.set(globalThis, 'showDirectoryPicker', async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('Backups', { create: true });
    });
  });
  const page = await session.openDashboard('#/backup');
  await command(page, { type: 'enter-order', form: { ...form, orderNumber: 'B-1' } });
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await page.getByText('A backup was saved to your folder.').waitFor();
  await page.getByText('They go to the folder “Backups”.').waitFor();
  await picture(page, 'backup-folder');
  expect(await violations(page)).toEqual([]);
  const saved = await sizeAndStart(page);
  expect(saved.start).toBe('PK');

  // Nothing new, and not time: nothing is written. Then both are.
  await command(page, { type: 'enter-order', form: { ...form, orderNumber: 'B-2' } });
  await page.reload();
  await page.getByRole('heading', { name: 'Backups that save themselves' }).waitFor();
  expect(await sizeAndStart(page)).toEqual(saved);
  await page.clock.setFixedTime(Date.now() + 8 * 86_400_000);
  await page.reload();
  await page.getByText('A backup was saved to your folder.').waitFor();
  expect((await sizeAndStart(page)).size).toBeGreaterThan(saved.size);

  await page.getByRole('button', { name: 'No more backups by themselves' }).click();
  await page.getByRole('button', { name: 'Choose a folder' }).waitFor();
  await session.close();
});

function sizeAndStart(page: Page): Promise<{ size: number; start: string }> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Backups');
    const file = await (await folder.getFileHandle('unorder.backup')).getFile();
    return { size: file.size, start: await file.slice(0, 2).text() };
  });
}
