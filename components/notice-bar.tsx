/** Says what has just happened and offers the way back; stays until the shopper dismisses it or acts again. */
import { t } from '@/utils/i18n/translate';
import type { Command } from '@/utils/messages';
import './notice-bar.css';
import type { Notice } from './use-notices';

interface Props {
  notice: Notice | null;
  onUndo: (command: Command) => void;
  onDismiss: () => void;
}

/** The live region stands from the start: one that appears together with its text is often not read. */
export function NoticeBar({ notice, onUndo, onDismiss }: Props) {
  const undo = notice?.undo ?? null;
  return (
    <output className="notice-bar">
      {notice === null ? null : (
        <span className={`note row apart ${notice.isProblem ? 'problem' : 'done'}`}>
          <span className="notice-text">{notice.text}</span>
          <span className="row push">
            {undo === null ? null : (
              <button type="button" className="button small" onClick={() => onUndo(undo)}>
                {t('order.undo')}
              </button>
            )}
            <button type="button" className="button small" onClick={onDismiss}>
              {t('popup.dismiss')}
            </button>
          </span>
        </span>
      )}
    </output>
  );
}
