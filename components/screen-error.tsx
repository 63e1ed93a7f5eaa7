/** A fault in one screen shows as a sentence and a way on, not as a blank window. */
import { t } from '@/utils/i18n/translate';
import { Component, type ReactNode } from 'react';
import './screen-error.css';

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
      <main className="screen-error">
        <div className="panel stack">
          <div className="stack" role="alert">
            <h1>{t(isRecord ? 'problem.recordTitle' : 'problem.unexpectedTitle')}</h1>
            <p>{t(isRecord ? 'problem.record' : 'problem.unexpected')}</p>
          </div>
          <p>
            <button type="button" className="button primary" onClick={() => location.reload()}>
              {t('problem.again')}
            </button>
          </p>
          <details className="small">
            <summary>{t('problem.details')}</summary>
            <p>{`${error.name}: ${error.message}`}</p>
          </details>
        </div>
      </main>
    );
  }
}
