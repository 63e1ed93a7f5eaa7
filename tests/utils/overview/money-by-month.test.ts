import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStates, type OrderState } from '@/store-profiles/schema';
import { moneyByMonth } from '@/utils/overview/money-by-month';
import { addDecimals, compareDecimals } from '@/utils/tables/decimals';

const order = (
  state: OrderState,
  date: string,
  amount: string,
  currency: string | null = 'EUR',
  refund?: string,
) => ({
  state,
  placed: { date, instant: null },
  total: { amount, currency },
  ...(refund !== undefined && { refund: { amount: refund, currency } }),
  deleted: false,
});

describe('money by month', () => {
  it('tells what was spent, what is back and what is awaited, exactly', () => {
    const orders = [
      order('delivered', '2026-11-02', '0.10'),
      order('refunded', '2026-11-20', '0.20'),
      order('cancelled', '2026-11-21', '10'),
      order('refund-due', '2026-11-22', '30.00', 'EUR', '12.50'),
      order('refunded', '2026-10-05', '5.00', 'EUR', '4.00'),
    ];
    expect(moneyByMonth(orders, '2026-01')).toEqual([
      {
        currency: 'EUR',
        months: [
          { month: '2026-11', spent: '40.30', back: '12.70', awaited: '27.50' },
          { month: '2026-10', spent: '5.00', back: '4.00', awaited: '0' },
        ],
      },
    ]);
  });

  it('never adds currencies up, and leaves out what has no day, no total, is deleted or older', () => {
    const orders = [
      order('placed', '2026-11-02', '10', 'EUR'),
      order('placed', '2026-11-02', '1000', 'JPY'),
      order('placed', '2026-11-02', '7', null),
      order('placed', '2025-10-31', '99'),
      { ...order('placed', '2026-11-02', '99'), deleted: true },
      { ...order('placed', '2026-11-02', '99'), total: null },
      { ...order('placed', '2026-11-02', '99'), placed: null },
    ];
    const sums = moneyByMonth(orders, '2025-11').map(({ currency, months }) => [
      currency,
      months.map(({ spent }) => spent),
    ]);
    expect(Object.fromEntries(sums)).toEqual({ EUR: ['10'], JPY: ['1000'], null: ['7'] });
  });

  it('nothing is lost: the months of a currency come to what was spent, and no sum is negative', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => (value / 100).toFixed(2));
    const anOrder = fc
      .tuple(fc.constantFrom(...orderStates), fc.integer({ min: 1, max: 12 }), cents)
      .map(([state, month, amount]) => order(state, `2026-${String(month).padStart(2, '0')}-15`, amount));
    fc.assert(
      fc.property(fc.array(anOrder, { minLength: 1 }), (orders) => {
        const [money] = moneyByMonth(orders, '2026-01');
        const sum = (amounts: string[]): string => amounts.reduce(addDecimals, '0');
        const spent = sum(money?.months.map((one) => one.spent) ?? []);
        expect(compareDecimals(spent, sum(orders.map(({ total }) => total.amount)))).toBe(0);
        for (const { back, awaited } of money?.months ?? [])
          for (const one of [back, awaited]) expect(compareDecimals(one, '0')).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
