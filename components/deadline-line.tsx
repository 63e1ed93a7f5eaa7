/** One deadline: what it is, how long is left, how sure that is, and why. */
import type { Deadline } from '@/utils/deadlines/deadline';
import { formatInstant } from '@/utils/i18n/format';
import { explanationOf } from '@/utils/i18n/explanation';
import { deadlineName } from '@/utils/i18n/words';
import { t } from '@/utils/i18n/translate';
import { Countdown } from './countdown';
import './deadline-line.css';
import { SourceLink } from './source-link';

interface Props {
  deadline: Deadline;
  /** Names the order to a screen reader when time runs short. */
  about: string;
}

export function DeadlineLine({ deadline, about }: Props) {
  const { kind, at, certainty } = deadline;
  return (
    <div className={`deadline ${certainty}`}>
      <div className="row">
        <span className="deadline-kind">{deadlineName(kind)}</span>
        <span className={`mark ${certainty === 'exact' ? 'brand' : 'warm'} push`}>
          {t(`certainty.${certainty}`)}
        </span>
      </div>
      {at === null ? null : (
        <p>
          <Countdown until={at} about={about} />{' '}
          <span className="soft small">{t('countdown.until', [formatInstant(at)])}</span>
        </p>
      )}
      <Reason deadline={deadline} />
    </div>
  );
}

/** With an instant the reason waits behind a press; without one it is the whole answer. */
function Reason({ deadline }: { deadline: Deadline }) {
  const reason = (
    <>
      <p className="small">{explanationOf(deadline)}</p>
      <SourceLink source={deadline.source} />
    </>
  );
  if (deadline.at === null) return reason;
  return (
    <details>
      <summary className="small">{t('certainty.why')}</summary>
      {reason}
    </details>
  );
}
