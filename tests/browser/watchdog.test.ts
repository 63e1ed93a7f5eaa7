/** From a request without an answer to the money, under a moved clock: each reminder, letter and way on in its turn. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MessagePurpose } from '@/utils/orders/message';
import type { Reminder } from '@/utils/reminders/reminder';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { createSampleStores } from './harness/sample-stores';
import { overflow, picture, violations } from './harness/screen';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const DAY = 86_400_000;
const ORDER = 'lantern.example:W1';
/** Days by which the clocks of worker and page are ahead. */
let ahead: number;
let server: StoreServer;
let session: Session;
let page: Page;
const stores = createSampleStores();

beforeEach(async () => {
  ahead = 0;
  server = await startStoreServer(stores.answer);
  session = await startChromium(server);
  page = await session.openDashboard();
});
afterEach(async () => {
  await session.close();
  server.close();
});

/** The days pass: in the worker, which then wakes as by its alarm, and on the order's page, which is opened again. */
async function pass(days: number, order = ORDER): Promise<void> {
  ahead += days;
  const worker = await session.worker();
  await worker.evaluate((by) => {
    const scope = globalThis as { realNow?: () => number };
    const real = (scope.realNow ??= Date.now.bind(Date));
    Date.now = () => real() + by;
    const { onAlarm } = chrome.alarms as never as { onAlarm: { dispatch(alarm: unknown): void } };
    onAlarm.dispatch({ name: 'next', scheduledTime: 0 });
  }, ahead * DAY);
  await page.clock.setFixedTime(Date.now() + ahead * DAY);
  await page.goto('about:blank');
  await page.goto(`${session.origin}dashboard.html#/order/${encodeURIComponent(order)}`);
}

const told = async (kind: Reminder['kind']): Promise<number> =>
  (await tableOf<Reminder>(page, 'reminders')).filter((one) => one.kind === kind && one.status === 'told')
    .length;
const says = (text: string) => page.locator('.next-step').getByText(text).waitFor();
const stage = (name: string) => page.locator('.watchdog > li', { hasText: name });
const wrote = (purpose: MessagePurpose) =>
  command(page, {
    type: 'log-message',
    order: ORDER,
    message: {
      channel: 'mail',
      direction: 'sent',
      purpose,
      person: '',
      reference: '',
      text: 'Where is it?',
      at: new Date(Date.now() + ahead * DAY).toISOString(),
      followUpOn: null,
      language: 'en',
    },
  });

test('a request without an answer, chased, confirmed late, unpaid, disputed, and paid in the end', async () => {
  const form = {
    store: 'host:lantern.example',
    orderNumber: 'W1',
    placed: new Date().toISOString().slice(0, 10),
  };
  await command(page, {
    type: 'enter-order',
    form: { ...form, amount: '12.00', currency: 'EUR', items: 'Lantern' },
  });
  await command(page, { type: 'state-order', order: ORDER, state: 'cancel-requested', note: '' });
  await pass(0);
  await says('Wait for the store’s answer.');
  await stage('Confirmed').getByText('expected by').waitFor();
  await picture(page, 'watchdog-requested');

  await pass(3);
  await until('the reminder to ask', async () => (await told('confirmation-due')) > 0);
  await says('Ask for the answer.');
  await stage('Confirmed').getByText('overdue since').waitFor();
  await page.getByRole('button', { name: 'Write: Ask for the confirmation' }).click();
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('.messages').getByText('I told the store').waitFor();
  await says('Wait for the store’s answer.');
  await picture(page, 'watchdog-asked-again');

  await pass(3);
  await until('the reminder to ask once more', async () => (await told('follow-up')) > 0);
  await says('Ask for the answer.');
  await wrote('chase-confirmation');
  await says('Get help from your bank or a consumer body.');

  // The answer comes after all; the page of the store would tell it as well.
  await page.getByRole('combobox', { name: 'Its answer' }).selectOption('Cancelled, confirmed');
  await page.getByRole('button', { name: 'Put this answer on record' }).click();
  await says('Wait for the money.');
  expect(await stage('Acknowledged').getAttribute('class')).toBe('done');
  expect(await stage('Confirmed').getAttribute('class')).toBe('done');

  await pass(15);
  await until('the reminder of the money', async () => (await told('refund-due')) > 0);
  await says('Ask for the money.');
  await page
    .locator('.next-step')
    .getByRole('link', { name: 'Look for the refund in a bank list' })
    .waitFor();
  await wrote('chase-refund');
  await wrote('chase-refund');
  await says('Have your bank or card issuer claim the money back.');
  await page.locator('.next-step').getByRole('link', { name: 'Export the case' }).waitFor();
  await picture(page, 'watchdog-dispute');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 800 });
  await picture(page, 'watchdog-dispute-dark-320');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  await command(page, { type: 'state-order', order: ORDER, state: 'refunded', note: '' });
  await says('Nothing. There is nothing open here.');
  expect((await tableOf<RecordedOrder>(page, 'orders'))[0]?.state).toBe('refunded');
  const waiting = (await tableOf<Reminder>(page, 'reminders')).filter(
    ({ status, kind }) => status === 'waiting' && (kind === 'refund-due' || kind === 'confirmation-due'),
  );
  expect(waiting, 'nothing goes on asking').toEqual([]);
});

test('a look at the store’s order page, days later, tells the answer that never came by mail', async () => {
  const address = 'https://www.amazon.com/your-orders/order-details';
  const order = 'amazon-us:112-0000417-1230001';
  const look = async (sample: string, state: string): Promise<void> => {
    stores.show(address, `amazon/${sample}`);
    const shop = await session.context.newPage();
    await shop.goto(`${address}?orderID=112-0000417-1230001`);
    await until(`the order in state ${state}`, async () =>
      (await tableOf<RecordedOrder>(page, 'orders')).some((one) => one.state === state),
    );
    await shop.close();
  };
  await command(page, { type: 'turn-on', stores: ['amazon-us'] });
  await look('detail', 'placed');
  await command(page, { type: 'state-order', order, state: 'cancel-requested', note: '' });
  await pass(3, order);
  await until('the reminder to ask', async () => (await told('confirmation-due')) > 0);
  await stage('Confirmed').getByText('overdue since').waitFor();

  await look('detail-cancelled', 'cancelled');
  await says('Wait for the money.');
  expect(await stage('Confirmed').getAttribute('class')).toBe('done');
  await stage('Money back').getByText('expected by').waitFor();
});
