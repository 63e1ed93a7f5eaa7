/** What the overview shows, gathered row by row: no list of all orders is ever held. */
import { isAwaited } from '@/utils/deadlines/deadline';
import { deadlineDays, type DayAhead, type DueOrder } from '@/utils/overview/deadline-days';
import { overdueOrders } from '@/utils/overview/overdue';
import { moneyByMonth, type MoneyOfCurrency } from '@/utils/overview/money-by-month';
import type { OrderRow, UnorderDatabase } from './database';

export interface Overview {
  money: MoneyOfCurrency[];
  days: DayAhead[];
  overdue: DueOrder[];
}

/** Days ahead on the strip. */
const DAYS = 30;
/** Months back in the chart, this one among them. */
const MONTHS = 12;

/** @param nameOf how an order is called on the screen */
export async function readOverview(
  database: UnorderDatabase,
  nameOf: (row: OrderRow) => string,
  now: number,
  timeZone: string,
): Promise<Overview> {
  const money: Parameters<typeof moneyByMonth>[0] & unknown[] = [];
  const ahead: { id: string; name: string; deadlines: OrderRow['deadlines'] }[] = [];
  await database.orders.orderBy('rank').each((row) => {
    const { id, state, placed, total, refund, deleted, deadlines } = row;
    money.push({ state, placed, total, deleted, ...(refund !== undefined && { refund }) });
    if (deadlines.some(({ at, kind }) => at !== null && (Date.parse(at) > now || isAwaited(kind))))
      ahead.push({ id, name: nameOf(row), deadlines });
  });
  const instant = new Date(now).toISOString();
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - MONTHS + 1, 1);
  return {
    money: moneyByMonth(money, since.toISOString().slice(0, 7)),
    days: deadlineDays(ahead, instant, timeZone, DAYS),
    overdue: overdueOrders(ahead, instant),
  };
}
