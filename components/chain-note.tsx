/** Whether a receipt is unchanged, in one sentence; a fault names the part or the entry. */
import type { ReceiptVerdict } from '@/utils/evidence/verify-receipt';
import { t } from '@/utils/i18n/translate';

export function ChainNote({ verdict }: { verdict: ReceiptVerdict | null }) {
  if (verdict === null) return <output>{t('receipt.checking')}</output>;
  return (
    <output className={`note ${verdict.answer === 'whole' ? 'done' : 'problem'}`}>{textOf(verdict)}</output>
  );
}

function textOf(verdict: ReceiptVerdict): string {
  switch (verdict.answer) {
    case 'whole':
      return t('receipt.whole', [String(verdict.entries)]);
    case 'parts-broken':
      return t('receipt.partsBroken', [verdict.parts.map((part) => t(`receipt.parts.${part}`)).join(', ')]);
    case 'not-in-chain':
      return t('receipt.notInChain');
    case 'chain-broken':
      // People count from one, the record from nought.
      return t('receipt.broken', [String(verdict.sequence + 1)]);
  }
}
