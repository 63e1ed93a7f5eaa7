/** How far the reading of files has come, and a way to stop it. */
import { formatBytes } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import './mails.css';

export interface ReadingState {
  /** Bytes. */
  read: number;
  total: number;
  mails: number;
  now: 'waiting' | 'reading' | 'finished' | 'stopped';
}

export function ReadingProgress({ state, onStop }: { state: ReadingState; onStop: () => void }) {
  const { read, total, mails, now } = state;
  if (now === 'waiting') return null;
  const isReading = now === 'reading';
  return (
    <section className="panel stack mail-progress">
      {isReading ? <progress aria-label={t('mails.progress')} value={read} max={Math.max(1, total)} /> : null}
      <div className="row apart">
        <p className="small">
          {isReading ? `${t('mails.reading', [formatBytes(read), formatBytes(total)])} · ` : null}
          {t('mails.looked', mails)}
        </p>
        <output className="small">{isReading ? '' : t(`mails.${now}`)}</output>
        {isReading ? (
          <button type="button" className="button small" onClick={onStop}>
            {t('mails.stop')}
          </button>
        ) : null}
      </div>
    </section>
  );
}
