/** What the shopper can do with an order. Nothing here presses anything at the store. */
import { t } from '@/utils/i18n/translate';
import { mayBeCancelled } from '@/utils/orders/cancellable';
import { PageLink } from './page-link';
import type { OrderView } from './order-view';

/** What a list is told of the shopper's wishes. */
export interface OrderWishes {
  onShowControl: (view: OrderView) => void;
  onKeep: (view: OrderView) => void;
  onReopen: (view: OrderView) => void;
  onDelete: (view: OrderView) => void;
  correctHref: (view: OrderView) => string;
  /** Saves the page the shopper looks at as a receipt of this order; absent or null where it shows another shop. */
  savePageHere?: (view: OrderView) => (() => void) | null;
  /** Where the store is reached and written to; null where that stands on the screen already. */
  reachHref: (view: OrderView) => string | null;
  /** Where its receipts are opened; null where they stand on the screen already. */
  receiptsHref: (view: OrderView) => string | null;
}

interface Props extends OrderWishes {
  view: OrderView;
  /** The order's own page, with what to do next; null: that stands on the screen already, with its button. */
  orderHref: string | null;
}

export function OrderActions({ view, orderHref, ...wishes }: Props) {
  const { order } = view;
  const receiptsHref = order.receipts.length === 0 ? null : wishes.receiptsHref(view);
  const reachHref = wishes.reachHref(view);
  const savePage = wishes.savePageHere?.(view) ?? null;
  return (
    <footer className="row order-actions">
      {orderHref !== null && mayBeCancelled(order.state) ? (
        <button type="button" className="button primary" onClick={() => wishes.onShowControl(view)}>
          {t(
            order.control === null || order.control.answer === 'found' ? 'control.show' : 'control.lookAgain',
          )}
        </button>
      ) : null}
      {orderHref !== null && view.standing.group === 'act-now' && !mayBeCancelled(order.state) ? (
        <PageLink className="button primary" href={orderHref}>
          {t('order.toNext')}
        </PageLink>
      ) : null}
      {receiptsHref === null ? null : (
        <PageLink className="button" href={receiptsHref}>
          {t('order.receipts', order.receipts.length)}
        </PageLink>
      )}
      <details className="more">
        <summary className="button">{t('order.more')}</summary>
        <div className="more-items">
          {reachHref === null ? null : (
            <PageLink className="link-button" href={reachHref}>
              {t('contact.title')}
            </PageLink>
          )}
          {savePage === null ? null : (
            <button type="button" className="link-button" onClick={savePage}>
              {t('order.savePage')}
            </button>
          )}
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
