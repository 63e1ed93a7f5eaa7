/** Reminders come: after the worker died, the browser was closed, alarms were lost, the clock jumped. Each is told once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf } from './harness/record';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

interface Told {
  id: string;
  at: string;
  status: 'waiting' | 'told' | 'done';
  missed: boolean;
}

const MINUTE = 60_000;
let server: StoreServer;
let session: Session;
let popup: Page;
let profile: string;

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'unorder-profile-'));
  server = await startStoreServer(() => null);
  await start();
});
afterEach(async () => {
  await session.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
});

async function start(): Promise<void> {
  session = await startChromium(server, { profile });
  popup = await session.openPopup();
}

/** An order at the demonstration shop, which gives 30 minutes, placed so many minutes ago. */
async function enterOrder(minutesAgo: number): Promise<void> {
  const placed = new Date(Date.now() - minutesAgo * MINUTE);
  const local = new Date(placed.getTime() - placed.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
  const form = {
    store: 'demo-shop',
    orderNumber: 'PF-1',
    placed: local,
    amount: '',
    currency: '',
    items: 'Lamp',
  };
  expect(await command(popup, { type: 'enter-order', form })).toEqual({ done: true });
}

const reminders = (): Promise<Told[]> => tableOf(popup, 'reminders');
const alarms = (worker: Worker): Promise<chrome.alarms.Alarm[]> =>
  worker.evaluate(() => chrome.alarms.getAll());

/** Moves the worker's clock; it is lost when the worker ends, as the real one isn't. */
async function moveClock(minutes: number): Promise<void> {
  await (
    await session.worker()
  ).evaluate((by) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + by;
  }, minutes * MINUTE);
}

async function ringAlarm(): Promise<void> {
  await (
    await session.worker()
  ).evaluate(() =>
    (chrome.alarms.onAlarm as never as { dispatch(alarm: unknown): void }).dispatch({
      name: 'next',
      scheduledTime: 0,
    }),
  );
}

test('the first word comes at once, and says nothing confidential', async () => {
  await enterOrder(1);
  const shown = await until('a notification', async () => {
    const all = await (await session.worker()).evaluate(() => chrome.notifications.getAll());
    return Object.keys(all).length > 0 ? Object.keys(all) : null;
  });
  expect(shown).toHaveLength(1);
  const told = (await reminders()).filter(({ status }) => status === 'told');
  expect(told.map(({ id }) => id)).toEqual(shown);
  expect(told[0]?.missed).toBe(false);
});

test('one alarm waits for the earliest time, and is armed again after the worker died', async () => {
  await enterOrder(1);
  const [alarm] = await alarms(await session.worker());
  expect(alarm?.name).toBe('next');
  await (await session.worker()).evaluate(() => chrome.alarms.clearAll());
  await session.killWorker();
  // Any event wakes the worker; waking rebuilds what was lost.
  await command(popup, { type: 'turn-off', store: 'nobody' });
  await until('the alarm', async () => (await alarms(await session.worker())).length === 1);
});

test('when the clock has moved past a reminder, the alarm tells it, once', async () => {
  await enterOrder(1);
  await moveClock(15);
  await ringAlarm();
  const told = await until('the reminder of half time', async () => {
    const all = (await reminders()).filter(({ status }) => status === 'told');
    return all.length === 2 ? all : null;
  });
  await ringAlarm();
  await ringAlarm();
  expect((await reminders()).filter(({ status }) => status === 'told')).toEqual(told);
});

test('what came due while the browser was closed is told at start, as missed', async () => {
  await enterOrder(1);
  await until('the schedule', async () => (await reminders()).some(({ status }) => status === 'waiting'));
  await popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('unorder');
        open.addEventListener('success', () => {
          const store = open.result.transaction('reminders', 'readwrite').objectStore('reminders');
          const all = store.getAll();
          all.addEventListener('success', () => {
            // As if the browser had stood still: what waits was due ten minutes ago.
            const waiting = (all.result as Told[]).find(({ status }) => status === 'waiting');
            if (waiting) store.put({ ...waiting, at: new Date(Date.now() - 10 * 60_000).toISOString() });
          });
          store.transaction.addEventListener('complete', () => {
            open.result.close();
            resolve();
          });
        });
      }),
  );
  await session.close();
  await start();
  await until('the missed reminder', async () => (await reminders()).some(({ missed }) => missed));
});

test('the badge counts down, and marks the last hour for those who see no colours', async () => {
  await enterOrder(5);
  const text = await until('the badge', async () =>
    (await session.worker()).evaluate(() => chrome.action.getBadgeText({})),
  );
  expect(text).toMatch(/^!2[345]m$/u);
});

test('a cancelled order falls silent', async () => {
  await enterOrder(1);
  await command(popup, {
    type: 'state-order',
    order: 'demo-shop:PF-1',
    state: 'cancelled',
    note: 'They told me by phone',
  });
  await until('silence', async () =>
    (await reminders()).every(({ id, status }) => status === 'told' || !id.includes('cancel-window')),
  );
});

test('a notification’s buttons put a reminder off, or end it', async () => {
  await enterOrder(1);
  const [first] = await until('the first word', async () => {
    const told = (await reminders()).filter(({ status }) => status === 'told');
    return told.length > 0 ? told : null;
  });
  const press = async (id: string, button: number): Promise<void> =>
    (await session.worker()).evaluate(
      ([notice, index]) =>
        (chrome.notifications.onButtonClicked as never as { dispatch(...args: unknown[]): void }).dispatch(
          notice,
          index,
        ),
      [id, button] as const,
    );
  await press(first?.id ?? '', 0);
  const later = await until('the one put off', async () =>
    (await reminders()).find(({ id, status }) => id.includes('|snoozed|') && status === 'waiting'),
  );
  await press(later.id, 1);
  await until('silence', async () =>
    (await reminders()).every(({ id, status }) => status !== 'waiting' || !id.includes('cancel-window')),
  );
});

test('the order’s page puts a reminder off, and ends it', async () => {
  await enterOrder(1);
  const page = await session.openDashboard('#/order/demo-shop%3APF-1');
  await page.getByRole('button', { name: 'Remind me later: Time to cancel' }).click();
  await until('the one put off', async () =>
    (await reminders()).some(({ id, status }) => id.includes('|snoozed|') && status === 'waiting'),
  );
  await page.getByRole('button', { name: 'Done, no more reminders: Time to cancel' }).click();
  await popup
    .getByRole('button', { name: 'Done, no more reminders: Time to cancel' })
    .waitFor({ state: 'detached' });
});
