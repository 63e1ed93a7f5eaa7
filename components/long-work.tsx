/** How far a long piece of work has come, and how it ended. */
import { t } from '@/utils/i18n/translate';

interface Props {
  work:
    | { now: 'idle' }
    | { now: 'working'; part: number }
    | { now: 'done' }
    | { now: 'stopped' }
    | { now: 'failed'; error: unknown };
  /** Said when it is done. */
  done: string;
  /** What went wrong and what to do; null: said elsewhere. */
  problem: (error: unknown) => string | null;
  onStop: () => void;
}

export function LongWork({ work, done, problem, onStop }: Props) {
  return (
    <div aria-live="polite" className="stack tight">
      {work.now === 'working' ? (
        <p className="row">
          <progress value={work.part} max={1} aria-label={t('work.progress')} />
          <span className="small">{t('work.part', [String(Math.floor(work.part * 100))])}</span>
          <button type="button" className="button small" onClick={onStop}>
            {t('work.stop')}
          </button>
        </p>
      ) : null}
      {work.now === 'done' ? <p>{done}</p> : null}
      {work.now === 'stopped' ? <p>{t('work.stopped')}</p> : null}
      {work.now === 'failed' ? <Problem text={problem(work.error)} /> : null}
    </div>
  );
}

function Problem({ text }: { text: string | null }) {
  return text === null ? null : <p className="note warm">{text}</p>;
}
