/** What the overview shows, gathered row by row: no list of all orders is ever held. */
import { deadlineDays, type DayAhead } from '@/utils/overview/deadline-days';
import { moneyByMonth, type MoneyOfCurrency } from '@/utils/overview/money-by-month';
import type { OrderRow, UnorderDatabase } from './database';

export interface Overview {
  money: MoneyOfCurrency[];
  days: DayAhead[];
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
    if (deadlines.some(({ at }) => at !== null && Date.parse(at) > now))
      ahead.push({ id, name: nameOf(row), deadlines });
  });
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - MONTHS + 1, 1);
  return {
    money: moneyByMonth(money, since.toISOString().slice(0, 7)),
    days: deadlineDays(ahead, new Date(now).toISOString(), timeZone, DAYS),
  };
}
