/** The days ahead as a strip, each with how much is due; under it what that is, in order, with the way to its order. */
import { formatDay, formatNear } from '@/utils/i18n/format';
import { dates } from '@/utils/i18n/formatters';
import { t } from '@/utils/i18n/translate';
import type { DayAhead } from '@/utils/overview/deadline-days';
import { DueList } from './due-list';
import './overview.css';

interface Props {
  days: readonly DayAhead[];
  /** Milliseconds since 1970. */
  now: number;
  orderHref: (order: string) => string;
}

export function DeadlineStrip({ days, now, orderHref }: Props) {
  const due = days.flatMap((one) => one.due);
  return (
    <>
      <ol className="strip" aria-label={t('overview.days')}>
        {days.map(({ day, due: onDay }) => (
          <li key={day} className={onDay.length > 0 ? 'due' : ''}>
            <span className="small soft" aria-hidden="true">
              {dates({ weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))}
            </span>
            <span aria-hidden="true">{Number(day.slice(8))}</span>
            <span className="count" aria-hidden="true">
              {onDay.length === 0 ? '' : onDay.length}
            </span>
            <span className="visually-hidden">
              {formatDay(day)}: {t('overview.due', onDay.length)}
            </span>
          </li>
        ))}
      </ol>
      {due.length === 0 ? <p className="soft">{t('overview.nothingDue')}</p> : null}
      <DueList due={due} whenOf={({ at }) => formatNear(at, now)} orderHref={orderHref} />
    </>
  );
}
