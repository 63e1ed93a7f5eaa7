/** How far a cancellation has come, stage by stage: what is on record, and by when the next is expected. */
import { formatNear } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { Stage } from '@/utils/watchdog/stages';
import './watchdog-line.css';

export function WatchdogLine({ stages, now }: { stages: readonly Stage[]; now: number }) {
  return (
    <ol className="watchdog" aria-label={t('watchdog.title')}>
      {stages.map((one) => (
        <li key={one.stage} className={one.isDone ? 'done' : one.isDeclined ? 'declined' : ''}>
          <strong>{t(one.isDeclined ? 'watchdog.declined' : `watchdog.${one.stage}`)}</strong>
          <span className="small soft">{whenText(one, now)}</span>
        </li>
      ))}
    </ol>
  );
}

function whenText({ at, isDone, due, isDeclined, stage }: Stage, now: number): string {
  if (at !== null) return formatNear(at, now);
  if (isDone || isDeclined) return '';
  if (due?.at) {
    const isOver = Date.parse(due.at) <= now;
    return t(isOver ? 'watchdog.overdue' : 'watchdog.by', [formatNear(due.at, now)]);
  }
  return t(stage === 'acknowledged' ? 'watchdog.notSaid' : 'watchdog.open');
}
