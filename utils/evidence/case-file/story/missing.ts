/** What a reader of the case would ask for and the record doesn't hold: said, so that nobody has to find out. */
import type { OrderState } from '@/store-profiles/schema';
import { t } from '@/utils/i18n/translate';
import { answersOf } from '@/utils/orders/answers';
import { messagesOf } from '@/utils/orders/messages-of';
import { isFileReceipt } from '../../receipt';
import type { CaseRecord } from './case-record';
import { keptTerms, termsAsBought } from './terms-section';

const REQUESTED: ReadonlySet<OrderState> = new Set(['cancel-requested', 'cancel-declined', 'cancelled']);
const MONEY_AWAITED: ReadonlySet<OrderState> = new Set(['cancelled', 'return-sent', 'refund-due']);

/** Sentences, the most important first. */
export function missingIn({ order, events, receipts }: CaseRecord): string[] {
  const { state } = order;
  const isProven = receipts.some(({ about }) => about !== null && REQUESTED.has(about));
  const hasAsked = isProven || messagesOf(events).some(({ direction }) => direction === 'sent');
  const isPosted = receipts.some(
    (receipt) => isFileReceipt(receipt) && (receipt.role === 'posting' || receipt.role === 'slip'),
  );
  const isOrderProven = events.some(
    ({ body }) =>
      body.type === 'observed' &&
      (body.evidence.source === 'mail' ||
        (body.evidence.source === 'page' && body.evidence.kind === 'confirmation')),
  );
  const gaps: [boolean, () => string][] = [
    [order.orderNumber === null, () => t('caseFile.missing.number')],
    [order.placed === null, () => t('caseFile.missing.placed')],
    [order.total === null, () => t('caseFile.missing.total')],
    [!isOrderProven, () => t('caseFile.missing.orderConfirmation')],
    [REQUESTED.has(state) && !hasAsked, () => t('caseFile.missing.request')],
    [state === 'cancel-requested', () => t('caseFile.missing.confirmation')],
    [
      state === 'cancelled' && !receipts.some(({ about }) => about === 'cancelled'),
      () => t('caseFile.missing.cancelReceipt'),
    ],
    [state === 'return-sent' && !isPosted, () => t('caseFile.missing.posting')],
    [MONEY_AWAITED.has(state), () => t('caseFile.missing.refund')],
    [answersOf(events).payment === undefined, () => t('caseFile.missing.payment')],
    [
      keptTerms(receipts).length === 0 && termsAsBought(events).length === 0,
      () => t('caseFile.missing.terms'),
    ],
    [receipts.length === 0, () => t('caseFile.missing.receipts')],
  ];
  return gaps.flatMap(([isMissing, sentence]) => (isMissing ? [sentence()] : []));
}
