/** Whose order the card is about, and the way to close it. */
import type { ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';
import { trusted } from './trusted';

interface Props {
  storeName: string;
  orderNumber: string | null;
  /** What the closing button is called. */
  close: string;
  onClose: () => void;
  /** For a card that may lie on what the shopper has to press: makes it small. */
  fold?: { isFolded: boolean; onFold: () => void };
}

export function CardHeader({ storeName, orderNumber, close, onClose, fold }: Props): ReactNode {
  return (
    <header>
      <Mark />
      <p className="order">
        <span dir="auto">{storeName}</span>
        {orderNumber !== null && <bdi className="number">{orderNumber}</bdi>}
      </p>
      {fold && (
        <button
          className="close fold"
          type="button"
          aria-label={t('card.details')}
          aria-expanded={!fold.isFolded}
          onClick={trusted(fold.onFold)}
        >
          <span aria-hidden="true">{fold.isFolded ? '+' : '–'}</span>
        </button>
      )}
      <button className="close" type="button" aria-label={close} onClick={trusted(onClose)}>
        <span aria-hidden="true">×</span>
      </button>
    </header>
  );
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
