/** What is done whenever the worker wakes, by whatever: rows, reminders, badge, and the one alarm for the next time. */
import { browser } from '@/utils/browser';
import { badgeFor, nextBadgeChange } from '@/utils/reminders/badge';
import { mostUrgent } from '@/utils/storage/queries';
import { followReminders, tellDue } from './reminders';
import type { Services } from './services';

const ALARM = 'next';
/** Rows looked through for the deadline on the badge: those without an instant stand before it at most so often. */
const BADGE_ROWS = 20;

export async function wake(services: Services): Promise<void> {
  await services.ledger.refresh();
  await followReminders(services);
  await tellDue(services);
  const urgent = await mostUrgentDeadline(services);
  const now = new Date(services.now()).toISOString();
  const { text, color } = badgeFor(urgent, now);
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
  await armAlarm(services, nextBadgeChange(urgent, now));
}

/** The badge speaks of the first order with a deadline ahead. */
async function mostUrgentDeadline({ database, now }: Services): Promise<string | null> {
  const instant = new Date(now()).toISOString();
  const rows = await mostUrgent(database, BADGE_ROWS);
  return rows.map(({ standing }) => standing.at).find((at) => at !== null && at > instant) ?? null;
}

/** One alarm wakes for the earliest of: a reminder, a row whose standing changes by itself, the badge. */
async function armAlarm({ database, now }: Services, badge: string | null): Promise<void> {
  const [reminder, row] = await Promise.all([
    database.reminders.where('[status+at]').between(['waiting', ''], ['waiting', '\uFFFF']).first(),
    database.orders.orderBy('changesAt').first(),
  ]);
  const times = [reminder?.at, row?.changesAt, badge]
    .filter((at) => at !== undefined && at !== null)
    .map((at) => Date.parse(at));
  if (times.length === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(Math.min(...times), now() + 1000) });
}
