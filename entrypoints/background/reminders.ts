/** Keeps the stored schedule in step with the orders, and tells what is due. The schedule is the truth, alarms are not. */
import { browser, type Notifications } from '@/utils/browser';
import { textOf } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import { noticesOf, type Names, type Notice } from '@/utils/reminders/notice';
import { planReminders } from '@/utils/reminders/plan';
import type { Reminder } from '@/utils/reminders/reminder';
import { due, reconcile } from '@/utils/reminders/schedule';
import { finished, snoozed } from '@/utils/reminders/snooze';
import type { UnorderDatabase } from '@/utils/storage/database';
import { readPreferences } from '@/utils/storage/preferences';
import type { Services } from './services';

/** Orders planned in one transaction: one each would take a minute for ten thousand, all at once would keep others waiting. */
const BATCH = 100;

/** Brings the schedule up to date with the deadlines and states of all orders that have changed. */
export async function followReminders({ database, now }: Services): Promise<void> {
  const changed = await database.orders.where('unplanned').equals(1).primaryKeys();
  if (changed.length === 0) return;
  const instant = new Date(now()).toISOString();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { reminders: amounts, quietHours } = await readPreferences(database);
  for (let from = 0; from < changed.length; from += BATCH) {
    const ids = changed.slice(from, from + BATCH);
    await database.transaction('rw', database.orders, database.reminders, async () => {
      const rows = (await database.orders.bulkGet(ids)).filter((row) => row !== undefined);
      const stored = await database.reminders.where('order').anyOf(ids).toArray();
      const changes = rows.map((row) => {
        const own = stored.filter(({ order }) => order === row.id);
        return reconcile(own, planReminders(row, row.deadlines, { timeZone, amounts, quietHours }), instant);
      });
      await database.reminders.bulkPut(changes.flatMap(({ put }) => put));
      await database.reminders.bulkDelete(changes.flatMap(({ remove }) => remove));
      for (const row of rows) delete row.unplanned;
      await database.orders.bulkPut(rows);
    });
  }
}

/** One telling at a time: an alarm and a message may wake us together. */
let telling: Promise<void> = Promise.resolve();

/** Tells every reminder whose time has come, late ones as missed. */
export function tellDue(services: Services): Promise<void> {
  telling = telling.then(
    () => tell(services),
    () => tell(services),
  );
  return telling;
}

/**
 * The notification comes first and its row after it: if the worker dies in between, it is shown once more under the
 * same id, which replaces the first; the other way round it would be lost.
 */
async function tell({ database, now }: Services): Promise<void> {
  const instant = new Date(now()).toISOString();
  const waiting = await database.reminders
    .where('[status+at]')
    .between(['waiting', ''], ['waiting', instant], true, true)
    .toArray();
  const told = due(waiting, instant);
  for (const notice of noticesOf(told, instant, await namesFor(database, told))) {
    await show(notice);
    const ids = new Set(notice.reminders);
    await database.reminders.bulkPut(told.filter(({ id }) => ids.has(id)));
  }
}

/** Empty unless the shopper allows names. */
async function namesFor(database: UnorderDatabase, told: readonly Reminder[]): Promise<Names> {
  const { namesInNotices } = await readPreferences(database);
  if (!namesInNotices) return new Map();
  const rows = await database.orders.bulkGet([...new Set(told.map(({ order }) => order))]);
  return new Map(
    rows
      .filter((row) => row !== undefined)
      .map(({ id, storeName, orderNumber }) => [id, { store: storeName, number: orderNumber ?? '' }]),
  );
}

/** Firefox shows none, and refuses a notification that has some, though it names their event. */
export const hasButtons = !import.meta.env.FIREFOX;

async function show({ id, order, title, text }: Notice): Promise<void> {
  const options: Notifications.CreateNotificationOptions & { buttons?: { title: string }[] } = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: textOf(title),
    message: textOf(text),
  };
  if (hasButtons && order !== null) {
    options.buttons = [{ title: t('reminder.later') }, { title: t('reminder.done') }];
  }
  await browser.notifications.create(id, options);
}

/** The buttons of a notification, in their order. */
export async function pressButton(services: Services, id: string, button: number): Promise<void> {
  await (button === 0 ? snoozeReminder(services, id) : finishReminder(services, id));
  await browser.notifications.clear(id);
}

/** Puts a reminder off; one that is gone by now (its order was cancelled, say) needs none. */
export async function snoozeReminder({ database, now }: Services, id: string): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { quietHours } = await readPreferences(database);
  await database.transaction('rw', database.reminders, async () => {
    const reminder = await database.reminders.get(id);
    if (!reminder) return;
    // Told or not, it gives way to the one put off.
    if (reminder.status === 'waiting') {
      await database.reminders.put({ ...reminder, status: 'done', toldAt: new Date(now()).toISOString() });
    }
    await database.reminders.put(snoozed(reminder, now(), quietHours, timeZone));
  });
}

/** No more of what a reminder reminds of; a deadline that moves later is another one. */
export async function finishReminder({ database, now }: Services, id: string): Promise<void> {
  await database.transaction('rw', database.reminders, async () => {
    const reminder = await database.reminders.get(id);
    if (!reminder) return;
    const rows = await database.reminders.where('order').equals(reminder.order).toArray();
    await database.reminders.bulkPut(finished(rows, reminder, new Date(now()).toISOString()));
  });
}

/** Opens the order that a notification speaks of, or the list. */
export async function openNotification({ database }: Services, id: string): Promise<void> {
  const reminder = await database.reminders.get(id);
  const route = reminder ? `#/order/${encodeURIComponent(reminder.order)}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html${route}`) });
  await browser.notifications.clear(id);
}
