/** The state of an order together with what it rests on: no state without its evidence. */
import type { LedgerEvent } from '@/utils/orders/event';
import type { Order } from '@/utils/orders/order';
import { formatInstant } from '@/utils/i18n/format';
import { stateName } from '@/utils/i18n/words';
import { t } from '@/utils/i18n/translate';
import { EventEvidence } from './event-evidence';

interface Props {
  order: Order;
  event: LedgerEvent | undefined;
}

const GOOD = new Set(['cancelled', 'refunded']);
const WAITING = new Set([
  'cancel-requested',
  'return-requested',
  'return-sent',
  'refund-due',
  'cancel-declined',
]);

export function StateLine({ order, event }: Props) {
  const tone = GOOD.has(order.state) ? 'good' : WAITING.has(order.state) ? 'warm' : '';
  return (
    <details className="state-line">
      <summary>
        <span className={`mark ${tone}`}>{stateName(order.state)}</span>{' '}
        <span className="small soft">{t('order.since', [formatInstant(order.stateSince)])}</span>
      </summary>
      {event === undefined ? null : <EventEvidence event={event} />}
    </details>
  );
}
