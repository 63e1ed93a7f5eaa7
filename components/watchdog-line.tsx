/** How far a cancellation has come, stage by stage: what is on record, and by when the next is expected. */
import { formatNear } from '@/utils/i18n/format';
import { formatMoment } from '@/utils/i18n/format-moment';
import { t } from '@/utils/i18n/translate';
import type { Stage } from '@/utils/watchdog/stages';
import './watchdog-line.css';

export function WatchdogLine({ stages, now }: { stages: readonly Stage[]; now: number }) {
  return (
    <ol className="watchdog" aria-label={t('watchdog.title')}>
      {stages.map((one) => (
        <li key={one.stage} className={lookOf(one, now)}>
          <strong>{t(one.isDeclined ? 'watchdog.declined' : `watchdog.${one.stage}`)}</strong>
          <span className="small soft">{whenText(one, now)}</span>
        </li>
      ))}
    </ol>
  );
}

function lookOf(stage: Stage, now: number): string {
  if (stage.isDone) return 'done';
  return stage.isDeclined || isOverdue(stage, now) ? 'alarm' : '';
}

function isOverdue({ due }: Stage, now: number): boolean {
  return due !== null && due.at !== null && Date.parse(due.at) <= now;
}

function whenText(one: Stage, now: number): string {
  const { when, due, isDeclined, stage } = one;
  if (when !== null) return formatMoment(when, now);
  if (isDeclined) return '';
  if (due === null || due.at === null)
    return t(stage === 'acknowledged' ? 'watchdog.notSaid' : 'watchdog.open');
  const by = t(isOverdue(one, now) ? 'watchdog.overdue' : 'watchdog.by', [formatNear(due.at, now)]);
  return due.certainty === 'exact' ? by : `${by} (${t(`certainty.${due.certainty}`)})`;
}
