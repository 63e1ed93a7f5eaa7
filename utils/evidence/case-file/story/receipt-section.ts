/** The sealed evidence: what each receipt is, when it was saved, where it lies in the case file, and its checksum. */
import { formatInstant } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { stateName } from '@/utils/i18n/words';
import { isFileReceipt, type Receipt } from '../../receipt';
import type { CaseRecord } from './case-record';
import type { Section } from './story';
import { receiptPath } from '../layout';

export function receiptSection({ receipts }: CaseRecord): Section {
  return {
    heading: t('dashboard.receipts'),
    blocks:
      receipts.length === 0
        ? [{ type: 'paragraph', text: t('dashboard.noReceipts') }]
        : [
            {
              type: 'table',
              head: [t('caseFile.when'), t('caseFile.what'), t('caseFile.receipts.where')],
              widths: [4, 4, 6],
              rows: receipts.map(rowOf),
            },
          ],
  };
}

function rowOf(receipt: Receipt): string[] {
  const { id, about, capturedAt, sha256 } = receipt;
  const what = isFileReceipt(receipt)
    ? `${t(`receipt.roles.${receipt.role}`)}: ${receipt.name}`
    : `${about === null ? t('receipt.pageKept') : stateName(about)}: ${receipt.title}\n${receipt.url}`;
  const folder = receiptPath(id, 'receipt.json').replace(/receipt\.json$/u, '');
  return [formatInstant(capturedAt), what, `${folder}\nSHA-256 ${sha256}`];
}
