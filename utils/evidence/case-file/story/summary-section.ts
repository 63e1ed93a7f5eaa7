/** What this is about, in a few lines, and the money. */
import { formatDay, formatInstant, formatMoney } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { answerName, countryName, stateName } from '@/utils/i18n/words';
import { answersOf } from '@/utils/orders/answers';
import type { Money, PlacedTime } from '@/utils/orders/order';
import type { CaseRecord } from './case-record';
import { evidenceText, quotesOf } from './event-words';
import type { Section } from './story';

export function summarySection({ order, events, exportedAt }: CaseRecord): Section {
  const { placed, orderNumber, storeName, host, regime } = order;
  const payment = answersOf(events).payment?.[0];
  const stateEvent = events.find(({ sequence }) => sequence === order.stateEvent);
  const rests = stateEvent
    ? [evidenceText(stateEvent.body), ...quotesOf(stateEvent.body)].filter((text) => text !== '')
    : [];
  return {
    heading: t('caseFile.summary.title'),
    blocks: [
      {
        type: 'facts',
        rows: [
          [t('form.store'), host === null ? storeName : `${storeName} (${host})`],
          [t('dashboard.number'), orderNumber ?? t('order.noNumber')],
          [t('dashboard.placed'), placed === null ? t('order.noDate') : placedWords(placed)],
          [t('dashboard.total'), order.total === null ? t('order.noTotal') : formatMoney(order.total)],
          [
            t('caseFile.summary.paidBy'),
            payment ? answerName('payment', payment) : t('caseFile.summary.notTold'),
          ],
          [
            t('caseFile.summary.state'),
            t('caseFile.summary.since', [stateName(order.state), formatInstant(order.stateSince)]),
          ],
          [t('caseFile.restsOn'), rests.join(' ')],
          ...(regime?.country
            ? ([[t('caseFile.summary.country'), countryName(regime.country)]] as [string, string][])
            : []),
          [t('caseFile.summary.exported'), formatInstant(exportedAt)],
        ],
      },
    ],
  };
}

export function amountSection({ order }: CaseRecord): Section {
  const { total, refund = null, items } = order;
  const open = openAmount(total, refund);
  return {
    heading: t('caseFile.amounts.title'),
    blocks: [
      {
        type: 'table',
        head: [t('caseFile.amounts.item'), t('caseFile.amounts.quantity'), t('caseFile.amounts.amount')],
        widths: [6, 2, 2],
        rows: [
          ...items.map(({ title, quantity, price }) => [
            title,
            quantity === null ? '' : String(quantity),
            price === null ? '' : formatMoney(price),
          ]),
          [t('dashboard.total'), '', total === null ? t('order.noTotal') : formatMoney(total)],
          [
            t('caseFile.amounts.refunded'),
            '',
            refund === null ? t('caseFile.amounts.noRefund') : formatMoney(refund),
          ],
          ...(open === null ? [] : [[t('caseFile.amounts.open'), '', formatMoney(open)]]),
        ],
      },
    ],
  };
}

export function placedWords({ date, instant }: PlacedTime): string {
  return instant === null ? formatDay(date) : formatInstant(instant);
}

/** Null where it can't be told: no total, or a refund in another currency. */
function openAmount(total: Money | null, refund: Money | null): Money | null {
  if (total === null || (refund !== null && refund.currency !== total.currency)) return null;
  const left = Number(total.amount) - Number(refund?.amount ?? 0);
  // Cents and thousandths survive; what floating point adds does not.
  return Number.isFinite(left) ? { amount: left.toFixed(2), currency: total.currency } : null;
}
