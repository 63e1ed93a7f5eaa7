/**
 * Shopware 6. Where the shop allows it, a menu beside each order opens a dialog whose button cancels at once. The dialog
 * stands in the page even where the shop doesn't allow it; then the menu has no entry that opens it.
 */
import type { PlatformProfileInput } from '../schema';

const cancelForm = 'form[action$="/account/order/cancel"]';
const fields = {
  orderNumber: [{ css: '.order-table-header-order-number .order-table-body-value' }],
  placed: [{ css: '.order-table-header-heading' }],
  // Shown once the order is unfolded.
  total: [{ css: '.order-item-detail-summary dd', pick: 'last' as const }],
  status: [{ css: '.order-item-status-badge' }],
  item: {
    block: '.line-item-product',
    title: [{ css: '.line-item-label' }],
    quantity: [{ css: '.line-item-quantity-select-wrapper' }],
    price: [{ css: '.line-item-total-price-value' }],
  },
};
const confirm = {
  kind: 'cancel-order' as const,
  mode: 'immediate' as const,
  css: `${cancelForm} [type=submit]`,
};
const decoys = { css: ['[data-bs-dismiss]'], names: ['Back', 'Zurück', 'Close'] };

export default {
  format: 1,
  id: 'shopware',
  name: 'Shopware 6',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/shopware/shopware/tree/trunk/src/Storefront/Resources/views/storefront/page/account/order-history',
    'https://github.com/shopware/shopware/tree/trunk/src/Storefront/Resources/views/storefront/page/checkout/finish',
    'https://github.com/shopware/shopware/blob/trunk/src/Storefront/Resources/snippet/storefront.de.json',
  ],
  marks: ['body[class*="is-ctl-"]'],
  paths: ['/account*', '/*/account*', '/checkout*', '/*/checkout*', '/*widerruf*', '/*revocation*'],
  reading: {
    // Whoever has it sees the order without signing in.
    secretParameters: ['deepLinkCode'],
    stateWords: {
      placed: ['Open', 'In progress', 'Offen', 'In Bearbeitung', 'Ouvert', 'En cours', 'Abierto', 'Aperto'],
      cancelled: ['Cancelled', 'Storniert', 'Abgebrochen'],
    },
    pages: [
      {
        kind: 'cancel',
        when: { css: `.order-wrapper .modal.show ${cancelForm}` },
        block: `.order-wrapper:has(.modal.show ${cancelForm})`,
        fields,
        controls: [confirm],
        decoys,
      },
      {
        kind: 'history',
        when: { css: '.order-wrapper' },
        block: '.order-wrapper',
        fields,
        notice: [{ css: '.flashbags .alert' }],
        controls: [
          confirm,
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: 'button.order-table-header-context-menu-content-link[data-bs-toggle=modal]',
          },
        ],
        decoys,
      },
      {
        kind: 'history',
        when: { css: 'body.is-ctl-accountorder.is-act-orderoverview' },
        fields: {},
        empty: { css: '.account-orders .alert,.account-orders-main .alert' },
      },
      {
        kind: 'confirmation',
        when: { css: 'body.is-act-finishpage,.finish-ordernumber' },
        fields: {
          orderNumber: [
            { css: '.finish-ordernumber', attribute: 'data-order-number' },
            { css: '.finish-ordernumber', pattern: String.raw`\S{0,40}\d\S{0,40}$` },
          ],
          total: [
            { css: 'dd.checkout-aside-summary-total-rounded' },
            { css: 'dd.checkout-aside-summary-total' },
          ],
          notice: [{ css: '.finish-header' }],
          item: {
            block: '.checkout-product-table .line-item-product',
            title: [{ css: '.line-item-label' }, { css: '.line-item-label', attribute: 'title' }],
            quantity: [{ css: '.line-item-quantity-select-wrapper' }],
            price: [{ css: '.line-item-total-price-value' }],
          },
        },
        state: 'placed',
      },
      {
        kind: 'return',
        when: { css: 'form[id*="revocation-request"]' },
        must: [],
        controls: [
          {
            kind: 'withdraw',
            mode: 'request',
            css: 'form[id*="revocation-request"] [type=submit]',
            scope: 'page',
          },
        ],
      },
      { kind: 'cart', when: { css: 'body.is-ctl-checkout.is-act-cartpage' }, must: [] },
      { kind: 'checkout', when: { css: 'body.is-ctl-checkout.is-act-confirmpage' }, must: [] },
    ],
  },
} satisfies PlatformProfileInput;
