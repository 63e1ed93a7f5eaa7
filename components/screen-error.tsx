/** A fault in one screen shows as a sentence and a way on, not as a blank window. */
import { t } from '@/utils/i18n/translate';
import { Component, type ReactNode } from 'react';
import { ProblemNote } from './problem-note';

export class ScreenError extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state as { error: Error | null };
    if (error === null) return this.props.children;
    const isRecord = error.name === 'RecordClosedError';
    return (
      <ProblemNote>
        <p>{t(isRecord ? 'problem.record' : 'problem.unexpected')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('problem.again')}
        </button>
        <details>
          <summary className="small">{t('problem.details')}</summary>
          <p className="small">{`${error.name}: ${error.message}`}</p>
        </details>
      </ProblemNote>
    );
  }
}
