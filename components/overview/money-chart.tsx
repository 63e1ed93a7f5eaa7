/** Money out and back by month, as a table whose bars are drawn behind its figures: one for each currency. */
import { formatMoney } from '@/utils/i18n/format';
import { dates } from '@/utils/i18n/formatters';
import { t } from '@/utils/i18n/translate';
import type { MoneyOfCurrency, MonthOfMoney } from '@/utils/overview/money-by-month';
import './overview.css';

const KINDS = ['spent', 'back', 'awaited'] as const;

export function MoneyChart({ money }: { money: readonly MoneyOfCurrency[] }) {
  if (money.length === 0) return <p className="soft">{t('overview.noMoney')}</p>;
  return (
    <>
      {money.map(({ currency, months }) => (
        <table key={currency} className="money-chart panel">
          <caption>{currency === null ? t('overview.noCurrency') : t('overview.in', [currency])}</caption>
          <thead>
            <tr>
              <th scope="col">{t('overview.month')}</th>
              {KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {t(`overview.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{monthName(month.month)}</th>
                {KINDS.map((kind) => (
                  <td key={kind} className={kind} data-label={t(`overview.${kind}`)}>
                    <span className="bar" style={{ inlineSize: share(month[kind], months) }} />
                    <span className="figure">{formatMoney({ amount: month[kind], currency })}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

/** Of the longest bar; figures are exact, bars are for the eye. */
function share(amount: string, months: readonly MonthOfMoney[]): string {
  const most = Math.max(...months.map(({ spent }) => Number(spent)), 1);
  return `${Math.min(100, Math.round((Number(amount) / most) * 100))}%`;
}

function monthName(month: string): string {
  return dates({ month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
