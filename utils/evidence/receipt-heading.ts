/** What a receipt is about, in one line: "Cancelled: Lumen, 23 Nov 2026". What the page called itself says little. */
import { formatDate } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { stateName } from '@/utils/i18n/words';
import { isFileReceipt, type Receipt } from './receipt';

export function receiptHeading(receipt: Receipt, storeName: string): string {
  return t('receipt.heading', [subjectOf(receipt), storeName, formatDate(receipt.capturedAt)]);
}

/** The state that the page proved, or what was kept on the shopper's wish. */
function subjectOf(receipt: Receipt): string {
  if (isFileReceipt(receipt)) return t(`receipt.roles.${receipt.role}`);
  return receipt.about === null ? t('receipt.pageKept') : stateName(receipt.about);
}
