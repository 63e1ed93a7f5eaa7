/** What a store answers: pasted or chosen, put on record with its files, and what to do next. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LedgerEvent } from '@/utils/orders/event';
import type { OrderRow } from '@/utils/storage/database';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';

/** Each answer as a store may word it, the letter it leads to, and the state of the order afterwards. */
const ANSWERS: [answer: string, text: string, letter: string | null, state: string][] = [
  ['Cancelled, confirmed', 'Your order has been cancelled.', null, 'cancelled'],
  [
    'Declined',
    'Unfortunately we are unable to cancel your order.',
    'Withdraw from the contract',
    'cancel-declined',
  ],
  ['Already shipped', 'Your order has been shipped.', 'Withdraw from the contract', 'shipped'],
  [
    'Only a part is cancelled',
    'Your order was partially cancelled.',
    'Withdraw from the contract',
    'cancel-requested',
  ],
  ['Store credit only', 'You will get store credit.', 'Ask for money instead of credit', 'cancel-requested'],
  ['Restocking or cancellation fee', 'A restocking fee applies.', 'Object to a fee', 'cancel-requested'],
  ['“Please call us”', 'Please call us.', 'Ask for the confirmation', 'cancel-requested'],
  [
    'More identification asked',
    'We need a copy of your passport.',
    'Ask what identification is for',
    'cancel-requested',
  ],
  ['Something else', '', null, 'cancel-requested'],
];

let server: StoreServer;
let session: Session;
let page: Page;

beforeAll(async () => {
  server = await startStoreServer(() => null);
  session = await startChromium(server);
  page = await session.openDashboard();
  await command(page, { type: 'prefer', change: { country: 'DE' } });
});
afterAll(async () => {
  await session.close();
  server.close();
});

/** An order whose cancellation was asked for today, on its own page. */
async function open(number: string): Promise<string> {
  const form = {
    store: 'host:lantern.example',
    orderNumber: number,
    placed: new Date().toISOString().slice(0, 10),
  };
  await command(page, {
    type: 'enter-order',
    form: { ...form, amount: '12.00', currency: 'EUR', items: 'Lantern' },
  });
  const id = `lantern.example:${number}`;
  await command(page, { type: 'state-order', order: id, state: 'cancel-requested', note: '' });
  await page.goto(`${session.origin}dashboard.html#/order/${encodeURIComponent(id)}`);
  await page.getByRole('heading', { name: 'What did the store answer?' }).waitFor();
  return id;
}

const stateOf = async (id: string): Promise<string | undefined> =>
  (await tableOf<RecordedOrder>(page, 'orders')).find((one) => one.id === id)?.state;

describe('an answer', () => {
  test.each(ANSWERS)('%s', async (answer, text, letter, state) => {
    const id = await open(`R${ANSWERS.findIndex(([one]) => one === answer)}`);
    if (text === '') await page.getByRole('combobox', { name: 'Its answer' }).selectOption(answer);
    else {
      await page.getByLabel('Paste its answer').fill(text);
      await page.getByRole('button', { name: `Yes: ${answer}` }).click();
    }
    const advice = page.getByRole('region', { name: 'What follows from it' });
    if (letter !== null) await advice.getByRole('button', { name: `Write: ${letter}` }).waitFor();
    await advice.getByRole('button', { name: 'Put this answer on record' }).click();
    await page.getByText(`Its answer: ${answer}`).waitFor();
    expect(await stateOf(id)).toBe(state);
    if (letter === null || state !== 'cancel-requested') return;
    await page.getByRole('combobox', { name: 'Its answer' }).selectOption(answer);
    await page
      .getByRole('button', { name: `Write: ${letter}` })
      .last()
      .click();
    expect(await page.getByLabel('What it is about').inputValue()).not.toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('letter');
  });

  test('that came days ago counts from its own day', async () => {
    const id = await open('R22');
    const day = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
    await page.getByRole('combobox', { name: 'Its answer' }).selectOption('Cancelled, confirmed');
    await page.getByLabel('When it came').fill(day);
    await page.getByRole('button', { name: 'Put this answer on record' }).click();
    await page.getByText('Its answer: Cancelled, confirmed').waitFor();
    const row = (await tableOf<OrderRow>(page, 'orders')).find((one) => one.id === id);
    const due = row?.deadlines.find(({ kind }) => kind === 'refund-due');
    expect(Date.parse(due?.from ?? '')).toBeLessThan(Date.now() - 3 * 86_400_000);
  });

  test('that never came leads to a letter, and puts nothing on record', async () => {
    const id = await open('R20');
    await page.getByRole('combobox', { name: 'Its answer' }).selectOption('No answer');
    await page.getByText('Ask again, in writing.').waitFor();
    expect(await page.getByRole('button', { name: 'Put this answer on record' }).count()).toBe(0);
    expect(await stateOf(id)).toBe('cancel-requested');
  });

  test('is kept with the files that belong to it, sealed in the order’s chain', async () => {
    const id = await open('R21');
    await page.getByLabel('Paste its answer').fill('Your order has been cancelled.');
    await page.getByRole('combobox', { name: 'Its answer' }).selectOption('Cancelled, confirmed');
    const drop = page.locator('section', { has: page.locator('#reply') }).locator('input[type=file]');
    await drop.setInputFiles([
      { name: 'chat.png', mimeType: 'image/png', buffer: Buffer.from('not really a picture') },
      {
        name: 'answer.eml',
        mimeType: 'message/rfc822',
        buffer: Buffer.from('From: a@b.example\r\n\r\nCancelled'),
      },
    ]);
    await page.getByText('answer.eml').waitFor();
    await page.getByRole('button', { name: 'Put this answer on record' }).click();
    await page.getByText('Its answer: Cancelled, confirmed').waitFor();
    const bodies = (await tableOf<LedgerEvent>(page, 'events'))
      .filter(({ order }) => order === id)
      .map(({ body }) => body);
    const message = bodies.find((body) => body.type === 'message')?.message;
    const receipts = bodies.flatMap((body) => (body.type === 'receipt-saved' ? [body.receipt] : []));
    expect(message?.files).toEqual(receipts);
    expect(receipts).toHaveLength(2);
    await page.locator('.messages a').first().click();
    await page.getByText('chat.png').first().waitFor();
  });
});

describe.each([
  ['en-US', 'light', 1280],
  ['de', 'dark', 320],
] as const)('in %s, %s, %d pixels wide', (language, colorScheme, width) => {
  test('is accessible and fits', async () => {
    const own = await startChromium(server, { language });
    const screen = await own.openDashboard();
    await screen.emulateMedia({ colorScheme });
    await screen.setViewportSize({ width, height: 900 });
    const form = {
      store: 'host:lantern.example',
      orderNumber: 'L1',
      placed: new Date().toISOString().slice(0, 10),
    };
    await command(screen, { type: 'prefer', change: { country: 'DE' } });
    await command(screen, {
      type: 'enter-order',
      form: { ...form, amount: '12.00', currency: 'EUR', items: 'Lantern' },
    });
    await command(screen, {
      type: 'state-order',
      order: 'lantern.example:L1',
      state: 'cancel-requested',
      note: '',
    });
    await screen.goto(`${own.origin}dashboard.html#/order/lantern.example%3AL1`);
    await screen.locator('[name=reply]').fill('You will get store credit.\nPlease call us.');
    await screen.locator('.plain-list button').first().click();
    await screen.locator('#reply').scrollIntoViewIfNeeded();
    await picture(screen, `reply-${language}-${colorScheme}-${width}`);
    expect(await violations(screen)).toEqual([]);
    expect(await overflow(screen)).toBe(0);
    await own.close();
  });
});
