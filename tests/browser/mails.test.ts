/** Mail files on the dashboard: what is read of them, what is recorded and what is not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { msgFile } from '../utils/mail/files/msg-file';
import { startChromium, type Session } from './harness/chromium';
import { mail } from './harness/mail';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';

const CANCELLED = mail({
  subject: 'Your order C0417 has been cancelled',
  text: 'Hello,\n\nYour order C0417 has been cancelled. You will not be charged.\n\nOrder number: C0417\nTotal: €89.90\n',
});

let server: StoreServer;
let session: Session;
let page: Page;
let files: string;

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
      return `From - Mon Nov 23 10:00:00 2026\r\n${one}\r\n`;
    }).join('');

  test('of 500 mails is read, newsletters are folded away, and all sure ones are recorded at once', async () => {
    await choose(file('Inbox.mbox', mailbox(500)));
    await allRead();
    await page.getByText('500 mails looked at').waitFor();
    await page.getByText('400 other mails, such as newsletters').waitFor();
    await page.getByRole('button', { name: 'Record all 100 sure ones' }).click();
    await page.getByText('100 mails were recorded.').waitFor({ timeout: 120_000 });
    expect((await orders()).filter(({ orderNumber }) => orderNumber?.startsWith('K'))).toHaveLength(100);
    const first = mail({
      subject: 'Thank you for your order K1000',
      text: 'Thank you for your order!\n\nOrder number: K1000\nTotal: €12.50\n',
    });
    expect((await keptMails()).filter((kept) => kept.includes('K1000'))).toEqual([first]);
  });

  test('tells how far it has come, and can be stopped', async () => {
    // Pressed within the page, at the change itself: from outside, a fast machine is done before the press arrives,
    // and a page that isn't in front draws no frames to look at.
    await page.bringToFront();
    const pressed = page.evaluate(
      () =>
        new Promise<string>((tell) => {
          const watch = new MutationObserver(() => {
            const far = document.querySelector('progress');
            const stop = [...document.querySelectorAll('button')].find(
              ({ textContent }) => textContent === 'Stop',
            );
            if (!stop || (far?.value ?? 0) <= 1_000_000) return;
            watch.disconnect();
            const said = document.querySelector('.mail-progress')?.textContent ?? '';
            stop.click();
            tell(said);
          });
          watch.observe(document.body, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
        }),
    );
    await choose(file('Large.mbox', mailbox(4000, `${'x'.repeat(20_000)}\n`)));
    expect(await pressed).toMatch(/Reading: .* of 8\d MB · [1-9][\d,]* mails/u);
    await page.getByText('Stopped.').waitFor({ timeout: 10_000 });
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await page.getByText('was passed over').count()).toBe(0);
  });
});

describe.each([
  ['en-US', 'light', 1280],
  ['en-US', 'dark', 1280],
  ['de', 'light', 320],
  ['de', 'dark', 800],
] as const)('the page in %s, %s, %d pixels wide', (language, colorScheme, width) => {
  let own: Session;

  beforeAll(async () => {
    own = await startChromium(server, { language });
  });
  afterAll(() => own.close());

  test('is accessible and fits, empty and full', async () => {
    const screen = await own.openDashboard('#/mails');
    await screen.emulateMedia({ colorScheme });
    await screen.setViewportSize({ width, height: 700 });
    await screen.locator('input[type=file]').waitFor();
    expect(await violations(screen)).toEqual([]);
    const form = {
      store: 'nike',
      orderNumber: 'C0417',
      placed: '2026-11-23T09:00',
      amount: '89.90',
      currency: 'EUR',
      items: 'Shoes',
    };
    await command(screen, { type: 'enter-order', form });
    await screen.locator('input[type=file]').setInputFiles([
      file('cancelled.eml', CANCELLED),
      file(
        'new.eml',
        mail({
          subject: 'Thank you for your order K9001',
          text: 'Thank you for your order!\n\nOrder number: K9001\nTotal: €12.50\n',
        }),
      ),
      file('copied.txt', 'Your order C0417 has been shipped.\n\nOrder number: C0417\n'),
      file(
        'stranger.eml',
        mail({
          from: 'Support <help@stranger.example>',
          subject: 'Your order C0417 has been cancelled',
          text: 'Your order C0417 has been cancelled.',
        }),
      ),
      file('nowhere.txt', 'Your order C0999 has been shipped.\n\nOrder number: C0999\n'),
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
    ]);
    await screen.locator('.mail-card select').nth(1).waitFor();
    await screen.locator('.mail-card').last().getByRole('button').first().click();
    expect(await violations(screen)).toEqual([]);
    expect(await overflow(screen)).toBe(0);
    await picture(screen, `mails-${language}-${colorScheme}-${width}`);
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
