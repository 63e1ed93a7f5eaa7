/** What the check of a case file came to: whole, or which part is not; and what either proves. */
import type { CaseFault, CaseVerdict } from '@/utils/evidence/case-file/verify-case';
import { t } from '@/utils/i18n/translate';

/** More would say no more. */
const MOST_SHOWN = 20;

export function CaseVerdictView({ verdict, name }: { verdict: CaseVerdict; name: string }) {
  const { whole, order, entries, receipts, redacted, faults } = verdict;
  return (
    <section className="panel stack" aria-labelledby="verdict">
      <h2 id="verdict" dir="auto">
        {name}
      </h2>
      {order === null ? null : <p dir="auto">{t('caseCheck.order', [order])}</p>}
      {whole ? (
        <p className="note done">{t('caseCheck.whole', [String(entries), String(receipts)])}</p>
      ) : (
        <div className="note problem stack">
          <p>{t('caseCheck.broken')}</p>
          <ul className="bullets">
            {faults.slice(0, MOST_SHOWN).map((fault) => (
              <li key={JSON.stringify(fault)}>{faultText(fault)}</li>
            ))}
          </ul>
          {faults.length > MOST_SHOWN ? (
            <p>{t('caseCheck.more', [String(faults.length - MOST_SHOWN)])}</p>
          ) : null}
        </div>
      )}
      {redacted === 0 ? null : <p className="note warm">{t('caseCheck.redacted', [String(redacted)])}</p>}
    </section>
  );
}

function faultText(fault: CaseFault): string {
  switch (fault.fault) {
    case 'no-case-file':
      return t('caseCheck.noCaseFile');
    case 'bytes-changed':
      return t('caseCheck.bytesChanged');
    case 'part-changed':
      return t('caseCheck.partChanged', [fault.path]);
    case 'part-missing':
      return t('caseCheck.partMissing', [fault.path]);
    case 'part-unknown':
      return t('caseCheck.partUnknown', [fault.path]);
    case 'receipt':
      return t('caseCheck.receipt', [fault.path]);
    case 'entry':
      // People count from one, the record from nought.
      return t(ENTRY_TEXTS[fault.problem], [String(fault.sequence + 1)]);
  }
}

const ENTRY_TEXTS = {
  changed: 'caseCheck.entryChanged',
  'not-in-sequence': 'caseCheck.entryNotInSequence',
  'other-order': 'caseCheck.entryOtherOrder',
  'end-missing': 'caseCheck.endMissing',
} as const;
