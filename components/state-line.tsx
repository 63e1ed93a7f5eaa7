/** The state of an order together with what it rests on: no state without its evidence. */
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import type { Order } from '@/utils/orders/order';
import { t } from '@/utils/i18n/translate';
import { pageName, stateName } from '@/utils/i18n/words';
import { EventEvidence } from './event-evidence';
import { Moment } from './moment';

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
        <span className="small soft">
          {event === undefined ? null : `${sourceName(event.body)}, `}
          <Moment at={order.stateSince} />
        </span>
      </summary>
      {event === undefined ? null : <EventEvidence event={event} />}
    </details>
  );
}

/** What it rests on, in a word or two; the details tell the rest. */
function sourceName(body: EventBody): string {
  if (!('evidence' in body)) return t('evidence.yourWord');
  switch (body.evidence.source) {
    case 'page':
      return pageName(body.evidence.kind);
    case 'mail':
      return t('evidence.message');
    case 'file':
      return t('evidence.fileShort');
    case 'shopper':
      return t('evidence.yourWord');
  }
}
