/** What to do next with an order, why, and the way there. */
import type { NextStep } from '@/utils/next-step/next-step';
import type { LetterPurpose } from '@/utils/letters/letter-words';
import { formatNear } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { deadlineName, letterName } from '@/utils/i18n/words';

interface Props {
  next: NextStep;
  /** Milliseconds since 1970. */
  now: number;
  onWrite: (letter: LetterPurpose) => void;
  onShowControl: () => void;
  refundsHref: string;
  exportHref: string;
}

export function NextStepPanel({ next, now, onWrite, onShowControl, refundsHref, exportHref }: Props) {
  const { step, deadline, letter, go } = next;
  return (
    <section className="panel stack tight next-step" aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      <p>
        <strong>{t(`next.what.${step}`)}</strong>
      </p>
      <p className="small">{t(`next.why.${step}`)}</p>
      {deadline === null || deadline.at === null ? null : (
        <p className="small">
          {deadlineName(deadline.kind)}: {formatNear(deadline.at, now)}
          {deadline.certainty === 'exact' ? '' : ` (${t(`certainty.${deadline.certainty}`)})`}
        </p>
      )}
      {letter === null && go === null ? null : (
        <div className="row">
          {go === 'control' ? (
            <button type="button" className="button primary" onClick={onShowControl}>
              {t('control.show')}
            </button>
          ) : null}
          {letter === null ? null : (
            <button type="button" className="button" onClick={() => onWrite(letter)}>
              {t('next.write', [letterName(letter)])}
            </button>
          )}
          {go === 'refunds' ? <a href={refundsHref}>{t('refunds.check')}</a> : null}
          {go === 'export' ? <a href={exportHref}>{t('caseExport.link')}</a> : null}
        </div>
      )}
    </section>
  );
}
