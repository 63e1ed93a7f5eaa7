/** How much of a refund is still to come, in words. */
import { formatMoney } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { AwaitedRefund } from '@/utils/refunds/awaited';

export function awaitedText({ expected, outstanding }: AwaitedRefund): string {
  if (expected === null || outstanding === null) return t('refunds.expectedUnknown');
  if (expected.amount === outstanding.amount) return t('refunds.expected', [formatMoney(expected)]);
  return t('refunds.outstanding', [formatMoney(outstanding), formatMoney(expected)]);
}
