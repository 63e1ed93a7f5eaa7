/** How far a long piece of work has come, and the way to stop it. */
import { t } from '@/utils/i18n/translate';
import './work-progress.css';

interface Props {
  label: string;
  done: number;
  of: number;
  onStop: () => void;
}

export function WorkProgress({ label, done, of, onStop }: Props) {
  return (
    <div className="note row apart">
      <label className="work-progress">
        {label} <progress value={done} max={Math.max(1, of)} />
      </label>
      <button type="button" className="button small" onClick={onStop}>
        {t('caseExport.stop')}
      </button>
    </div>
  );
}
