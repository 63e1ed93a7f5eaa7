/** Money out and back, by the month of the order: spent, back, still awaited. Currencies are never added up. */
import type { OrderState } from '@/store-profiles/schema';
import type { Order } from '@/utils/orders/order';
import { addDecimals, compareDecimals, subtractDecimals } from '@/utils/tables/decimals';

export interface MonthOfMoney {
  /** YYYY-MM. */
  month: string;
  /** Decimal strings. */
  spent: string;
  back: string;
  awaited: string;
}

export interface MoneyOfCurrency {
  /** ISO 4217; null: the pages named none. */
  currency: string | null;
  /** The latest first. */
  months: MonthOfMoney[];
}

type Counted = Pick<Order, 'state' | 'placed' | 'total' | 'refund' | 'deleted'>;

/** States in which the whole price, or what was promised of it, is still to come back. */
const AWAITED: ReadonlySet<OrderState> = new Set(['cancelled', 'return-sent', 'refund-due']);
const NOTHING = { spent: '0', back: '0', awaited: '0' } as const;

/**
 * Orders without a day or a total are left out.
 * @param since YYYY-MM: earlier months are left out
 */
export function moneyByMonth(orders: Iterable<Counted>, since: string): MoneyOfCurrency[] {
  const byCurrency = new Map<string | null, Map<string, MonthOfMoney>>();
  for (const order of orders) {
    const month = order.placed?.date.slice(0, 7) ?? '';
    if (order.deleted || order.total === null || month === '' || month < since) continue;
    const { currency } = order.total;
    const months = byCurrency.get(currency) ?? new Map<string, MonthOfMoney>();
    byCurrency.set(currency, months);
    months.set(month, withOrder(months.get(month) ?? { month, ...NOTHING }, order, order.total.amount));
  }
  return [...byCurrency]
    .map(([currency, months]) => ({
      currency,
      months: [...months.values()].toSorted((one, other) => other.month.localeCompare(one.month, 'en')),
    }))
    .toSorted((one, other) => other.months.length - one.months.length);
}

function withOrder(month: MonthOfMoney, { state, total, refund }: Counted, price: string): MonthOfMoney {
  // A refund in another currency says nothing of this one's sum.
  const paid = refund && refund.currency === total?.currency ? refund.amount : null;
  const back = state === 'refunded' ? (paid ?? price) : (paid ?? '0');
  const left = subtractDecimals(price, back);
  const awaited = AWAITED.has(state) && compareDecimals(left, '0') > 0 ? left : '0';
  return {
    month: month.month,
    spent: addDecimals(month.spent, price),
    back: addDecimals(month.back, back),
    awaited: addDecimals(month.awaited, awaited),
  };
}
