/** Keeps the stored schedule in step with the orders, and tells what is due. The schedule is the truth, alarms are not. */
import { browser } from '@/utils/browser';
import { textOf } from '@/utils/i18n/explanation';
import type { OrderId } from '@/utils/orders/order';
import { noticesOf, type Notice } from '@/utils/reminders/notice';
import { planReminders } from '@/utils/reminders/plan';
import { due, reconcile } from '@/utils/reminders/schedule';
import { readPreferences } from '@/utils/storage/preferences';
import type { Services } from './services';

/** Brings the schedule of some orders up to date with their deadlines and states. */
export async function followReminders(
  { database, now }: Services,
  orders: readonly OrderId[],
): Promise<void> {
  const instant = new Date(now()).toISOString();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { silent, quietHours } = await readPreferences(database);
  for (const id of orders) {
    await database.transaction('rw', database.orders, database.reminders, async () => {
      const row = await database.orders.get(id);
      const stored = await database.reminders.where('order').equals(id).toArray();
      const planned = row ? planReminders(row, row.deadlines, { timeZone, silent, quietHours }) : [];
      const { put, remove } = reconcile(stored, planned, instant);
      await database.reminders.bulkPut(put);
      await database.reminders.bulkDelete(remove);
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
  for (const notice of noticesOf(told, instant)) {
    await show(notice);
    const ids = new Set(notice.reminders);
    await database.reminders.bulkPut(told.filter(({ id }) => ids.has(id)));
  }
}

async function show({ id, title, text }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: textOf(title),
    message: textOf(text),
  });
}

/** Opens the order that a notification speaks of. */
export async function openNotification({ database }: Services, id: string): Promise<void> {
  const reminder = await database.reminders.get(id);
  const route = reminder ? `#/order/${encodeURIComponent(reminder.order)}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html${route}`) });
  await browser.notifications.clear(id);
}
