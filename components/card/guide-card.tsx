/** The card on a store's page: what was found, what pressing it does, what comes next. It never presses anything. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';
import { CardWords, titleOf } from './card-words';
import type { GuideView } from './guide-view';
import { trusted } from './trusted';

export interface GuideCardProps {
  view: GuideView;
  storeName: string;
  orderNumber: string | null;
  /** Up there it doesn't cover a control at the foot of the page. */
  isAtTop: boolean;
  onClose: () => void;
  onLookAgain: () => void;
  /** Point at this one of the controls found. */
  onChoose: (index: number) => void;
  /** Called with the card's height in CSS pixels when that may have changed. */
  onResize: (height: number) => void;
}

export function GuideCard(props: GuideCardProps): ReactNode {
  const { view, storeName, orderNumber, isAtTop, onClose, onLookAgain, onChoose, onResize } = props;
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    onResize(card.current?.offsetHeight ?? 0);
  });
  return (
    <section
      ref={card}
      className={`card${isAtTop ? ' at-top' : ''}${isPointing(view) ? ' pointing' : ''}`}
      aria-label={t('card.name')}
    >
      <header>
        <Mark />
        <p className="order">
          <span dir="auto">{storeName}</span>
          {orderNumber !== null && <bdi className="number">{orderNumber}</bdi>}
        </p>
        <button className="close" type="button" aria-label={t('card.close')} onClick={trusted(onClose)}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className="words" aria-live="polite">
        <h2>{titleOf(view)}</h2>
        <CardWords view={view} onChoose={onChoose} />
      </div>
      {mayLookAgain(view) && (
        <button className="plain" type="button" onClick={trusted(onLookAgain)}>
          {t('control.lookAgain')}
        </button>
      )}
      <footer>{t('card.youPress')}</footer>
    </section>
  );
}

function isPointing({ at }: GuideView): boolean {
  return at === 'found' || at === 'pressed';
}

function mayLookAgain({ at }: GuideView): boolean {
  return at !== 'looking' && at !== 'found';
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
