/** Mail files on the dashboard: what is read of them, what is recorded, what is not, and mails built to do harm. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { msgFile } from '../utils/mail/files/msg-file';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const CANCELLED = mail({
  subject: 'Your order C0417 has been cancelled',
  text: 'Hello,\n\nYour order C0417 has been cancelled. You will not be charged.\n\nOrder number: C0417\nTotal: €89.90\n',
});

interface Parts {
  from?: string;
  subject: string;
  text: string;
  head?: string;
  type?: string;
  id?: string;
}

function mail({
  from,
  subject,
  text,
  head = '',
  type = 'text/plain; charset=utf-8',
  id = subject,
}: Parts): string {
  const lines = [
    'DKIM-Signature: v=1; a=rsa-sha256; d=nike.com; s=mail; h=from; bh=AA==; b=AA==',
    `From: ${from ?? 'Nike <info@notifications.nike.com>'}`,
    `Subject: ${subject}`,
    `Message-ID: <${id.replaceAll(/\W+/gu, '-')}@mail.example>`,
    'Date: Mon, 23 Nov 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    ...(head === '' ? [] : [head]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}`;
}

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

const orders = (): Promise<RecordedOrder[]> => tableOf(page, 'orders');
const stateOf = async (id: string): Promise<string | undefined> =>
  (await orders()).find((order) => order.id === id)?.state;

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

async function drop(name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([title, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], title));
      return transfer;
    },
    [name, content] as const,
  );
  await page.dispatchEvent('.file-drop', 'drop', { dataTransfer: data });
}

describe('a mail', () => {
  test('that is dropped is shown before anything is recorded, then proves the cancellation', async () => {
    const form = {
      store: 'nike',
      orderNumber: 'C0417',
      placed: '2026-11-23T09:00',
      amount: '89.90',
      currency: 'EUR',
      items: 'Shoes',
    };
    expect(await command(page, { type: 'enter-order', form })).toEqual({ done: true });
    await drop('cancelled.eml', CANCELLED);
    const card = page.getByRole('article', { name: 'Cancellation confirmed: Nike · C0417' });
    await card.getByText('nike.com, which fits the store').waitFor();
    await card.getByText('About your order: Nike, order C0417').waitFor();
    expect(await stateOf('nike:C0417')).toBe('placed');
    await card.getByRole('button', { name: 'Record' }).click();
    await card.getByText('Recorded, with the mail as proof.').waitFor();
    expect(await stateOf('nike:C0417')).toBe('cancelled');
    expect(await keptMails()).toEqual([CANCELLED]);
  });

  test('that is added again is recorded once', async () => {
    const before = (await tableOf(page, 'events')).length;
    await choose(file('again.eml', CANCELLED));
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Recorded, with the mail as proof.').waitFor();
    expect(await tableOf(page, 'events')).toHaveLength(before);
    expect(await keptMails()).toEqual([CANCELLED]);
  });

  test('that is saved by Outlook, as a page or copied as text is read as well', async () => {
    const text = 'Your order C0418 has been shipped.\n\nOrder number: C0418\n';
    const headers = mail({ subject: 'Your order C0418 has been shipped', text: '' });
    await choose(
      file('shipped.msg', msgFile({ headers, subject: 'Your order C0418 has been shipped', body: text })),
      file(
        'shipped.html',
        `<!doctype html><title>Your order C0417 has been shipped</title><p>Your order C0417 has been shipped.</p>`,
      ),
      file('shipped.txt', text.replaceAll('C0418', 'C0419')),
    );
    await allRead();
    await page
      .getByRole('article', { name: 'Shipped: Nike · C0418' })
      .getByText('becomes a new order')
      .waitFor();
    const saved = page.getByRole('article', { name: 'Shipped: Unknown store · C0417' });
    await saved.getByText('It is not certain which order').waitFor();
    expect(await saved.getByRole('button', { name: 'Record' }).isDisabled()).toBe(true);
    await saved.getByRole('combobox').selectOption('nike:C0417');
    expect(await saved.getByRole('button', { name: 'Record' }).isEnabled()).toBe(true);
    const copied = page.getByRole('article', { name: 'Shipped: Unknown store · C0419' });
    await copied.getByText('no order in your record fits').waitFor();
    expect(await copied.getByRole('button', { name: 'Record' }).count()).toBe(0);
  });

  test('that bears a store’s name and comes from elsewhere is marked and proves nothing', async () => {
    await choose(
      file(
        'forged.eml',
        mail({
          from: 'Amazon.de <service@amaz0n.example>',
          subject: 'Your order 303-1 has been cancelled',
          text: 'Your order 303-1 has been cancelled.',
        }),
      ),
      file(
        'stranger.eml',
        mail({
          from: 'Support <help@stranger.example>',
          subject: 'Your order C0420 has been cancelled',
          text: 'Your order C0420 has been cancelled.',
        }),
      ),
    );
    await allRead();
    await page.getByText('1 mail bears a store’s name').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    const form = {
      store: 'nike',
      orderNumber: 'C0420',
      placed: '2026-11-23T09:00',
      amount: '',
      currency: '',
      items: '',
    };
    await command(page, { type: 'enter-order', form });
    await page.reload();
    await choose(join(files, 'stranger.eml'));
    const card = page.getByRole('article', { name: 'Cancellation confirmed: stranger.example · C0420' });
    await card.getByText('By itself this mail proves nothing.').waitFor();
    await card.getByRole('combobox').selectOption('nike:C0420');
    await card.getByRole('button', { name: 'Record' }).click();
    await card.getByText('Recorded, with the mail as proof.').waitFor();
    expect(await stateOf('nike:C0420')).toBe('placed');
  });
});

describe('a mailbox', () => {
  const mailbox = (count: number, filler = ''): string =>
    Array.from({ length: count }, (_, at) => {
      const one =
        at % 5 === 0
          ? mail({
              subject: `Thank you for your order K${1000 + at}`,
              text: `Thank you for your order!\n\nOrder number: K${1000 + at}\nTotal: €12.50\n${filler}`,
            })
          : mail({ subject: `News ${at}`, text: `This week: 20 % off everything.\n${filler}` });
      return `From - Mon Nov 23 10:00:00 2026\r\n${one}\r\n\r\n`;
    }).join('');

  test('of 500 mails is read, newsletters are folded away, and all sure ones are recorded at once', async () => {
    await choose(file('Inbox.mbox', mailbox(500)));
    await allRead();
    await page.getByText('500 mails looked at').waitFor();
    await page.getByText('400 other mails, such as newsletters').waitFor();
    await page.getByRole('button', { name: 'Record all 100 sure ones' }).click();
    await page.getByText('100 mails were recorded.').waitFor({ timeout: 120_000 });
    expect((await orders()).filter(({ orderNumber }) => orderNumber?.startsWith('K'))).toHaveLength(100);
  });

  test('tells how far it has come, and can be stopped', async () => {
    await choose(file('Large.mbox', mailbox(4000, 'x'.repeat(20_000))));
    await page.getByText(/Reading: .* of 8\d MB/u).waitFor();
    await until(
      'some way',
      async () => Number(await page.getByRole('progressbar').getAttribute('value')) > 1_000_000,
    );
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });
});

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

  test.each(hostile)('%s does not hold up the page, and the next file is read', async (name, content) => {
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
  });

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

describe('the page', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('is accessible and fits, %s, %d pixels wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 700 });
    await picture(page, `mails-empty-${colorScheme}-${width}`);
    await choose(
      file('cancelled.eml', CANCELLED),
      file(
        'new.eml',
        mail({
          subject: 'Thank you for your order K9001',
          text: 'Thank you for your order!\n\nOrder number: K9001\nTotal: €12.50\n',
        }),
      ),
      file('copied.txt', 'Your order C0417 has been shipped.\n\nOrder number: C0417\n'),
      file('news.eml', mail({ subject: 'News', text: 'This week: 20 % off everything.' })),
      file(
        'forged.eml',
        mail({
          from: 'Amazon.de <service@amaz0n.example>',
          subject: 'Your order 303-1 has been cancelled',
          text: 'x',
        }),
      ),
      file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])),
    );
    await allRead();
    await page.getByText('About your order').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await picture(page, `mails-${colorScheme}-${width}`);
  });
});

/** The raw mails on record, as text. */
function keptMails(): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('unorder');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('receipts').objectStore('receipts').getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            const blobs = (reading.result as { file?: Blob }[]).flatMap(({ file }) => file ?? []);
            resolve(Promise.all(blobs.map((blob) => blob.text())));
          });
        });
      }),
  );
}
