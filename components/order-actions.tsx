/** What the shopper can do with an order. Nothing here presses anything at the store. */
import { t } from '@/utils/i18n/translate';
import type { OrderView } from './order-view';

/** What a list is told of the shopper's wishes. */
export interface OrderWishes {
  onShowControl: (view: OrderView) => void;
  onKeep: (view: OrderView) => void;
  onReopen: (view: OrderView) => void;
  onDelete: (view: OrderView) => void;
  correctHref: (view: OrderView) => string;
  receiptsHref: (view: OrderView) => string;
}

/** States in which there may still be something to cancel. */
const CANCELLABLE = new Set(['placed', 'cancel-declined']);

export function OrderActions({ view, ...wishes }: OrderWishes & { view: OrderView }) {
  const { order } = view;
  return (
    <footer className="row order-actions">
      {CANCELLABLE.has(order.state) ? (
        <button type="button" className="button primary" onClick={() => wishes.onShowControl(view)}>
          {t(
            order.control === null || order.control.answer === 'found' ? 'control.show' : 'control.lookAgain',
          )}
        </button>
      ) : null}
      {order.receipts.length === 0 ? null : (
        <a className="button" href={wishes.receiptsHref(view)} target="_blank" rel="noreferrer">
          {t('order.receipts', order.receipts.length)}
        </a>
      )}
      <details className="more">
        <summary className="button">{t('order.more')}</summary>
        <div className="more-items">
          {order.state === 'kept' ? (
            <button type="button" className="link-button" onClick={() => wishes.onReopen(view)}>
              {t('order.reopen')}
            </button>
          ) : (
            <button type="button" className="link-button" onClick={() => wishes.onKeep(view)}>
              {t('order.keep')}
            </button>
          )}
          <a className="link-button" href={wishes.correctHref(view)}>
            {t('order.correct')}
          </a>
          <button type="button" className="link-button" onClick={() => wishes.onDelete(view)}>
            {t('order.delete')}
          </button>
        </div>
      </details>
    </footer>
  );
}
