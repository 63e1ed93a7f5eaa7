/** One deadline: what it is, how long is left, how sure that is, and why. */
import { type Deadline, isAwaited } from '@/utils/deadlines/deadline';
import { formatNear } from '@/utils/i18n/format';
import { explanationOf } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import { deadlineName } from '@/utils/i18n/words';
import { Countdown } from './countdown';
import { DeadlineReason } from './deadline-reason';
import './deadline-line.css';
import { useNow } from './use-now';

interface Props {
  deadline: Deadline;
  /** Names the order to a screen reader when time runs short. */
  about: string;
}

const SOON = 60 * 60_000;

export function DeadlineLine({ deadline, about }: Props) {
  const { kind, at, certainty, opensAt } = deadline;
  const now = useNow(30_000);
  const left = at === null ? null : Date.parse(at) - now;
  const phase = left === null ? '' : left <= 0 ? 'over' : left < SOON ? 'soon' : '';
  const isAhead = opensAt !== undefined && Date.parse(opensAt) > now;
  const isLate = phase === 'over' && isAwaited(kind);
  return (
    <div className={`deadline ${certainty} ${isLate ? 'late' : phase}`}>
      <div className="row">
        <span className="deadline-kind">{deadlineName(kind)}</span>
        <span className={`mark ${certainty === 'exact' ? 'brand' : 'warm'} push`}>
          {t(`certainty.${certainty}`)}
        </span>
      </div>
      {at === null ? (
        <p className="small">{explanationOf(deadline)}</p>
      ) : (
        <p>
          <Countdown until={at} about={about} isAwaited={isAwaited(kind)} />{' '}
          <span className="small soft">
            {t(`countdown.${whenWord(phase === 'over', isAwaited(kind))}`, [formatNear(at, now)])}
          </span>
        </p>
      )}
      {isAhead ? <p className="small">{t('countdown.opens', [formatNear(opensAt, now)])}</p> : null}
      <DeadlineReason deadline={deadline} />
    </div>
  );
}

function whenWord(isOver: boolean, isAwaited: boolean): 'since' | 'was' | 'by' | 'until' {
  if (isAwaited) return isOver ? 'since' : 'by';
  return isOver ? 'was' : 'until';
}
