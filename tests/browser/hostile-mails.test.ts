/** Mails built to do harm on the dashboard: nothing of them is loaded or run, and the page stays at hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { mail } from './harness/mail';
import { startStoreServer, type StoreServer } from './harness/server';

let server: StoreServer;
let session: Session;
let page: Page;
let files: string;
const complaints: string[] = [];

beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'unorder-mails-'));
  server = await startStoreServer(() => null);
  session = await startChromium(server);
});
afterAll(async () => {
  await session.close();
  server.close();
  rmSync(files, { recursive: true });
});
beforeEach(async () => {
  await page?.close();
  page = await session.openDashboard('#/mails');
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.getByRole('heading', { name: 'Mails' }).waitFor();
});

/** On the disk, as a shopper's files are. */
function file(name: string, ...parts: (string | Uint8Array)[]): string {
  const path = join(files, name);
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
  return path;
}

async function choose(...paths: string[]): Promise<void> {
  await page.getByLabel('Add mails').setInputFiles(paths);
}

async function allRead(): Promise<void> {
  await page.getByText('All read.').waitFor({ timeout: 60_000 });
}

describe('a mail built to do harm', () => {
  const HARMLESS = mail({
    subject: 'Your order C0421 has been shipped',
    text: 'Your order C0421 has been shipped.',
  });
  const nested = (depth: number): string => {
    const opened = Array.from(
      { length: depth },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary="b${at + 1}"\r\n\r\n`,
    );
    return mail({
      subject: 'Your order has been cancelled',
      type: 'multipart/mixed; boundary="b0"',
      text: opened.join(''),
    });
  };
  const many = (count: number): string =>
    mail({
      subject: 'Your order has been cancelled',
      type: 'multipart/mixed; boundary="b"',
      text:
        Array.from(
          { length: count },
          (_, at) => `--b\nContent-Type: text/plain; name="${at}"\n\npart ${at}\n`,
        ).join('') + '--b--',
    });
  const hostile: [string, () => (string | Uint8Array)[]][] = [
    ['of more than 50 MB', () => [HARMLESS, new Uint8Array(50_000_001).fill(120)]],
    ['of just 50 MB', () => [HARMLESS, new Uint8Array(49_000_000).fill(120)]],
    ['of 49 MB in lines', () => [HARMLESS, 'a < b > c & d\r\n'.repeat(3_200_000)]],
    ['of 10,000 parts', () => [many(10_000)]],
    ['nested 1,000 deep', () => [nested(1000)]],
    [
      'of elements nested 100,000 deep',
      () => [mail({ subject: 'Cancelled', type: 'text/html', text: '<div>'.repeat(100_000) })],
    ],
    [
      'of a million links',
      () => [mail({ subject: 'Cancelled', type: 'text/html', text: '<a href=x>o</a>'.repeat(1_000_000) })],
    ],
    ['with a head of 40 MB', () => [`X: ${'y'.repeat(70)}\r\n`.repeat(540_000), HARMLESS]],
    ['with a million fields of one head', () => [`To: a@b.example\r\n`.repeat(1_000_000), HARMLESS]],
    [
      'with a packed bomb attached',
      () => [
        mail({
          subject: 'Your order has been cancelled',
          type: 'application/zip; name="x.zip"',
          head: 'Content-Transfer-Encoding: base64',
          text: 'UEsDBBQAAAAIAAAA'.repeat(100_000),
        }),
      ],
    ],
  ];

  // Another task on the machine makes any task long: one try of three has to do.
  test.each(hostile)(
    '%s does not hold up the page, and the next file is read',
    { retry: 2 },
    async (name, content) => {
      await page.evaluate(() => {
        const seen: number[] = [];
        Object.assign(globalThis, { longTasks: seen });
        new PerformanceObserver((list) =>
          seen.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({ type: 'longtask' });
      });
      await choose(file(`${name}.eml`, ...content()), file('harmless.eml', HARMLESS));
      await page.getByRole('article', { name: 'Shipped: Nike · C0421' }).last().waitFor({ timeout: 60_000 });
      await allRead();
      const longest = await page.evaluate(() =>
        Math.max(0, ...(globalThis as never as { longTasks: number[] }).longTasks),
      );
      expect(longest).toBeLessThan(1000);
    },
  );

  test('loads nothing, runs nothing, and is shown as text alone', async () => {
    const before = server.requests.length;
    const html = `<p>Your order C0422 has been shipped.</p><img src="https://pixel.example/a.png"><script>document.title='run'</script>
      <link rel="stylesheet" href="https://pixel.example/b.css"><iframe src="https://pixel.example/c"></iframe><style>@import "https://pixel.example/d.css"</style>
      <img src=x onerror="document.title='run'"><video poster="https://pixel.example/e.png" src="https://pixel.example/f"></video>`;
    await choose(
      file(
        'pixel.eml',
        mail({
          subject: 'Your order C0422 has been shipped <img src=x onerror=alert(1)>',
          type: 'text/html; charset=utf-8',
          text: html,
        }),
      ),
    );
    await allRead();
    const card = page.getByRole('article', { name: 'Shipped: Nike · C0422' });
    await card.getByRole('button', { name: 'Record' }).click();
    await card.getByText('Recorded, with the mail as proof.').waitFor();
    await card.getByRole('link', { name: 'To the order' }).click();
    await page.getByRole('heading', { name: /C0422/u }).first().waitFor();
    expect(server.requests.slice(before).filter((one) => one.includes('pixel'))).toEqual([]);
    expect(await page.title()).not.toBe('run');
    expect(complaints).toEqual([]);
  });
});
