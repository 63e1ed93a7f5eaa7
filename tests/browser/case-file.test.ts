/** A case file by the shopper's hand: blacked out, saved, read by others, and checked again on a page of its own. */
import { openAsBlob, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobReader, BlobWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyCase } from '@/utils/evidence/case-file/verify-case';
import { startChromium, type Session } from './harness/chromium';
import { command } from './harness/record';
import { createSampleStores } from './harness/sample-stores';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';

const ORDER = 'nike:C0417';
const STREET = '5 Long Lane';
const SAID = `Please cancel. I live at ${STREET}. 注文をキャンセルしてください。 <script>document.title = 'taken'</script>
تم إلغاء طلبي رقم C0417.`;

describe.each([
  ['en-GB', 'light', 1280],
  ['de', 'dark', 320],
] as const)('in %s, %s, %d pixels wide', (language, colorScheme, width) => {
  const german = language === 'de';
  const name = `case-${language}-${colorScheme}-${width}`;
  let server: StoreServer;
  let session: Session;
  let page: Page;
  let saved: string;

  beforeAll(async () => {
    server = await startStoreServer(createSampleStores().answer);
    session = await startChromium(server, { language });
    page = await session.openDashboard();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const form = {
      store: 'nike',
      orderNumber: 'C0417',
      placed: '2026-01-05T10:00',
      amount: '89,90',
      currency: 'EUR',
      items: 'Shoes',
    };
    expect(await command(page, { type: 'enter-order', form })).toEqual({ done: true });
    const message = {
      channel: 'chat',
      direction: 'sent',
      purpose: 'cancel',
      person: 'Zoë',
      reference: 'R-1',
      text: SAID,
      at: '2026-01-05T10:05:00.000Z',
      followUpOn: null,
      language: 'en',
    } as const;
    expect(await command(page, { type: 'log-message', order: ORDER, message })).toEqual({ done: true });
    saved = join(await mkdtemp(join(tmpdir(), 'case-')), 'case.zip');
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  test('the case is blacked out as wished, shown before, and saved', async () => {
    await page.goto(`${session.origin}dashboard.html#/order/${encodeURIComponent(ORDER)}`);
    await page.locator('a[href^="#/export/"]').click();
    const preview = page.frameLocator('iframe');
    await preview.getByText(STREET).first().waitFor();
    await page.locator('textarea[name=address]').fill(`${STREET}\nNowhere Road`);
    await preview.getByText('█████').first().waitFor();
    expect(await preview.getByText(STREET).count()).toBe(0);
    await page.getByText('Nowhere Road', { exact: false }).and(page.locator('.note')).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await picture(page, `${name}-export`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: german ? 'Fallakte speichern' : 'Save the case file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^unorder-case-\d{4}-\d\d-\d\d-nike-C0417\.zip$/u);
    await download.saveAs(saved);
    expect(await verifyCase(await openAsBlob(saved))).toMatchObject({
      whole: true,
      order: ORDER,
      entries: 2,
      redacted: 1,
    });
  });

  test('its page reads alone, runs nothing, and holds nothing of what was blacked out', async () => {
    const html = await (await entryOf(saved, 'case.html')).text();
    expect(html).not.toContain(STREET);
    const reader = await session.context.newPage();
    await reader.emulateMedia({ colorScheme });
    await reader.setViewportSize({ width, height: 900 });
    await reader.route('https://reader.example/', (route) =>
      route.fulfill({ body: html, contentType: 'text/html' }),
    );
    await reader.goto('https://reader.example/');
    expect(await reader.title()).toContain('C0417');
    expect(await reader.getByText("document.title = 'taken'").count()).toBe(1);
    expect(await reader.locator('html').getAttribute('lang')).toMatch(german ? /^de/u : /^en/u);
    expect(await overflow(reader)).toBe(0);
    await picture(reader, `${name}-page`);
    await reader.close();
  });

  test('its PDF is read by another library, other scripts as pictures', async () => {
    const bytes = new Uint8Array(await (await entryOf(saved, 'case.pdf')).arrayBuffer());
    const folder = process.env['UNORDER_PICTURES'];
    if (folder) writeFileSync(`${folder}/${name}.pdf`, bytes);
    const document = await getDocument({ data: bytes }).promise;
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      texts.push(...items.map((item) => ('str' in item ? item.str : '')));
    }
    const text = texts.join(' ');
    expect(text).toContain('C0417');
    expect(text).not.toContain('Long Lane');
    expect(text).toContain(german ? 'steht in diesem Dokument als Bild' : 'is shown as a picture');
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: expect.stringMatching(german ? /^de/u : /^en/u) });
  });

  test('the page that checks says whole, or which entry is not', async () => {
    await page.goto(`${session.origin}dashboard.html#/verify`);
    await page.locator('input[type=file]').setInputFiles(saved);
    await page.locator('.panel .note.done').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await picture(page, `${name}-whole`);

    const bytes = readFileSync(saved);
    // Well within the account, packed as it is.
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    await page.locator('input[type=file]').setInputFiles({
      name: 'changed.zip',
      mimeType: 'application/zip',
      buffer: bytes,
    });
    await page.locator('.panel .note.problem li').filter({ hasText: 'case.html' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, `${name}-broken`);
  });
});

async function entryOf(archive: string, path: string): Promise<Blob> {
  const zip = new ZipReader(new BlobReader(await openAsBlob(archive)), { useWebWorkers: false });
  try {
    const entry = (await zip.getEntries()).find(({ filename }) => filename === path);
    if (entry === undefined || entry.directory) throw new Error(`no ${path}`);
    return await entry.getData(new BlobWriter());
  } finally {
    await zip.close();
  }
}
