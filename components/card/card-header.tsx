/** Whose order the card is about, and the way to close it. */
import type { ReactNode } from 'react';
import { trusted } from './trusted';

interface Props {
  storeName: string;
  orderNumber: string | null;
  /** What the closing button is called. */
  close: string;
  onClose: () => void;
}

export function CardHeader({ storeName, orderNumber, close, onClose }: Props): ReactNode {
  return (
    <header>
      <Mark />
      <p className="order">
        <span dir="auto">{storeName}</span>
        {orderNumber !== null && <bdi className="number">{orderNumber}</bdi>}
      </p>
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
