/** Says that the flight recorder runs, and pauses it. */
import type { ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';
import { trusted } from './trusted';

interface Props {
  isRecording: boolean;
  onPause: (isPaused: boolean) => void;
}

export function RecorderNote({ isRecording, onPause }: Props): ReactNode {
  return (
    <div className="recorder">
      <span className={isRecording ? 'lamp on' : 'lamp'} aria-hidden="true" />
      <output>{isRecording ? t('card.recording') : t('card.notRecording')}</output>
      <button className="quiet" type="button" onClick={trusted(() => onPause(isRecording))}>
        {isRecording ? t('card.pause') : t('card.resume')}
      </button>
    </div>
  );
}
