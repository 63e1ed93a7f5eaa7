/** Why a deadline is as it is: the rule in words, its source, and the readings that were not chosen. */
import type { Deadline } from '@/utils/deadlines/deadline';
import { formatInstant } from '@/utils/i18n/format';
import { explanationOf } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import { SourceLink } from './source-link';

/** With an instant the reason waits behind a press; without one it is the whole answer, and stands there already. */
export function DeadlineReason({ deadline }: { deadline: Deadline }) {
  const { at, source, others = [] } = deadline;
  if (at === null && others.length === 0) return <SourceLink source={source} />;
  return (
    <details className="small">
      <summary>{t('certainty.why')}</summary>
      {at === null ? null : <p>{explanationOf(deadline)}</p>}
      <SourceLink source={source} />
      {others.length === 0 ? null : (
        <>
          <p>{t('certainty.others')}</p>
          <ul className="bullets">
            {others.map((other) => (
              <li key={`${other.rule} ${other.at}`}>
                {explanationOf(other)}
                {other.at === null ? '' : ` (${formatInstant(other.at)})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
