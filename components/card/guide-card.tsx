/** The card on a store's page: what was found, what pressing it does, what comes next. It never presses anything. */
import type { MouseEvent, ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';
import type { GuideView, Trouble } from './guide-view';

export interface GuideCardProps {
  view: GuideView;
  storeName: string;
  orderNumber: string | null;
  /** Up there it doesn't cover a control at the foot of the page. */
  isAtTop: boolean;
  onClose: () => void;
  onLookAgain: () => void;
}

export function GuideCard(props: GuideCardProps): ReactNode {
  const { view, storeName, orderNumber, isAtTop, onClose, onLookAgain } = props;
  return (
    <section className={isAtTop ? 'card at-top' : 'card'} aria-label={t('card.name')}>
      <header>
        <Mark />
        <p className="order">
          {storeName}
          {orderNumber !== null && <bdi className="number">{orderNumber}</bdi>}
        </p>
        <button className="close" type="button" aria-label={t('card.close')} onClick={trusted(onClose)}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className="words" aria-live="polite">
        <h2>{title(view)}</h2>
        <Words view={view} />
      </div>
      {mayLookAgain(view) && (
        <button className="again" type="button" onClick={trusted(onLookAgain)}>
          {t('control.lookAgain')}
        </button>
      )}
      <footer>{t('card.youPress')}</footer>
    </section>
  );
}

/** A page can forge a click, but not one that the browser vouches for. */
function trusted(handler: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.isTrusted) handler();
  };
}

function title(view: GuideView): string {
  switch (view.at) {
    case 'looking':
      return t('card.looking');
    case 'found':
      return view.control.opener
        ? t('card.openFirst', [view.control.opener.text])
        : t('card.here', [view.control.text]);
    case 'pressed':
      return t('card.pressed');
    case 'not-offered':
      return t('control.notOffered');
    case 'unreadable':
      return t('card.unreadable');
    case 'elsewhere':
      return t('card.elsewhere');
  }
}

function Words({ view }: { view: GuideView }): ReactNode {
  switch (view.at) {
    case 'looking':
      return <p>{t('card.lookingWhy')}</p>;
    case 'found':
      return (
        <>
          {view.control.opener && <p>{t('card.then', [view.control.text])}</p>}
          <p>{modeText(view.control.mode)}</p>
          {view.others.length > 0 && (
            <p>{t('card.others', [view.others.map(({ text }) => `“${text}”`).join(', ')])}</p>
          )}
          {view.trouble && <p className="trouble">{troubleText(view.trouble)}</p>}
        </>
      );
    case 'pressed':
      return <p>{t('card.pressedNext')}</p>;
    case 'not-offered':
      return view.reason ? (
        <>
          <p>{t('control.storeSays')}</p>
          <blockquote>{view.reason.text}</blockquote>
        </>
      ) : (
        <p>{t('control.noReason')}</p>
      );
    case 'unreadable':
      return <p>{t('control.unreadable')}</p>;
    case 'elsewhere':
      return <p>{t('card.elsewhereNext')}</p>;
  }
}

function mayLookAgain({ at }: GuideView): boolean {
  return at === 'not-offered' || at === 'unreadable' || at === 'elsewhere';
}

function modeText(mode: 'immediate' | 'dialog' | 'request' | 'unknown'): string {
  switch (mode) {
    case 'immediate':
      return t('control.immediate');
    case 'dialog':
      return t('control.dialog');
    case 'request':
      return t('control.request');
    case 'unknown':
      return t('card.modeUnknown');
  }
}

function troubleText(trouble: Trouble): string {
  switch (trouble) {
    case 'covered':
      return t('card.covered');
    case 'disabled':
      return t('card.disabled');
    case 'outside':
      return t('card.outside');
  }
}

function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#1f5f5b" />
      <path
        d="M36 52h38a22 22 0 0 1 0 44H48"
        fill="none"
        stroke="#fff"
        strokeWidth="12"
        strokeLinecap="round"
      />
      <path d="M54 32 34 52l20 20" fill="none" stroke="#ffd27d" strokeWidth="12" strokeLinecap="round" />
    </svg>
  );
}
