/**
 * SAP Commerce with Spartacus (Composable Storefront). "Cancel Items" leads to a page for quantities, then to one that sends
 * a request; the shop's own words come back above the list of orders.
 */
import type { PlatformProfileInput } from '../schema';

const message = 'cx-global-message .alert';
const aboutCancelling =
  'cancel|storn|annul|anul|abbest|annuler|キャンセル|取消|отмен|iptal|avbr|avbest|peruut|zruš';
const inAddress = '/order/cancel/(?:confirmation/)?([^/?#]+)';

export default {
  format: 1,
  id: 'sap-spartacus',
  name: 'SAP Commerce (Spartacus)',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/SAP/spartacus/tree/develop/feature-libs/order/components',
    'https://github.com/SAP/spartacus/blob/develop/feature-libs/order/root/config/default-order-routing-config.ts',
    'https://github.com/SAP/spartacus/blob/develop/feature-libs/order/assets/translations/en/order.json',
  ],
  marks: ['cx-storefront', 'cx-page-layout'],
  paths: ['/*my-account/*', '/*order*', '/*checkout*', '/*cart*'],
  reading: {
    // A guest's order is opened by its code alone.
    secretParameters: ['guid'],
    stateWords: {
      placed: ['Created', 'In Process', 'Pending', 'Processing', 'On Validation', 'Order Split'],
      shipped: ['Completed'],
      'cancel-requested': ['Cancel Pending', 'Cancelling'],
      cancelled: ['Cancelled'],
    },
    pages: [
      {
        kind: 'cancel',
        when: { css: 'cx-cancel-order-confirmation' },
        fields: { orderNumber: [{ scope: 'url', pattern: inAddress }] },
        must: [],
        controls: [
          {
            kind: 'cancel-items',
            mode: 'request',
            css: 'cx-cancel-order-confirmation [type=submit],cx-cancel-order-confirmation .btn-primary',
            scope: 'page',
          },
        ],
        decoys: { css: ['cx-amend-order-actions .btn-secondary'] },
      },
      {
        kind: 'cancel',
        when: { css: 'cx-cancel-order' },
        fields: { orderNumber: [{ scope: 'url', pattern: inAddress }] },
        must: [],
        controls: [
          {
            kind: 'cancel-items',
            mode: 'dialog',
            css: 'cx-cancel-order cx-amend-order-actions .btn-primary',
            scope: 'page',
          },
        ],
        decoys: { css: ['cx-amend-order-actions .btn-secondary', '.cx-action-link'] },
      },
      {
        kind: 'return',
        when: {
          css: 'cx-return-order,cx-return-order-confirmation,cx-return-request-list,cx-return-request-detail',
        },
        must: [],
      },
      {
        kind: 'history',
        when: { css: 'cx-order-history,cx-my-account-v2-order-history' },
        block: '.cx-order-history-table tbody tr',
        fields: {
          orderNumber: [{ css: '.cx-order-history-code .cx-order-history-value' }],
          placed: [{ css: '.cx-order-history-placed .cx-order-history-value' }],
          total: [{ css: '.cx-order-history-total .cx-order-history-value' }],
          status: [{ css: '.cx-order-history-status .cx-order-history-value' }],
          detailLink: [{ css: 'a.cx-order-history-value', attribute: 'href' }],
        },
        // A sent request is answered here, above the list.
        notice: [{ css: message, pattern: `^.*(?:${aboutCancelling}).*$` }],
        empty: { css: '.cx-order-history-no-order' },
      },
      {
        kind: 'confirmation',
        when: { css: 'cx-order-confirmation-thank-you-message' },
        fields: {
          orderNumber: [
            { css: 'cx-order-overview cx-card:nth-of-type(1) .cx-card-label' },
            { css: 'cx-order-confirmation-thank-you-message h2', pattern: String.raw`\S{0,40}\d\S{0,40}$` },
          ],
          placed: [{ css: 'cx-order-overview cx-card:nth-of-type(2) .cx-card-label' }],
          total: [{ css: '.cx-summary-total .cx-summary-amount' }],
          notice: [{ css: 'cx-order-confirmation-thank-you-message h2' }],
        },
        state: 'placed',
      },
      {
        kind: 'detail',
        when: { css: 'cx-order-overview' },
        fields: {
          orderNumber: [{ css: 'cx-order-overview cx-card:nth-of-type(1) .cx-card-label' }],
          placed: [{ css: 'cx-order-overview cx-card:nth-of-type(2) .cx-card-label' }],
          total: [{ css: '.cx-summary-total .cx-summary-amount' }],
          status: [{ css: 'cx-order-overview cx-card:nth-of-type(3) .cx-card-label' }],
          item: {
            block: 'cx-cart-item-list .cx-item-list-row',
            title: [{ css: '.cx-name .cx-link' }, { css: '.cx-name' }],
            quantity: [{ css: '.cx-quantity .cx-value' }],
            price: [{ css: '.cx-total .cx-value' }],
          },
        },
        controls: [
          {
            kind: 'cancel-items',
            mode: 'dialog',
            css: 'cx-order-details-actions a[href*="/order/cancel/"]',
            scope: 'page',
          },
        ],
      },
      { kind: 'cart', when: { css: 'cx-cart-details' }, must: [] },
      { kind: 'checkout', when: { css: 'cx-checkout-progress,cx-checkout-place-order' }, must: [] },
    ],
  },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'choose-items', css: 'cx-cancel-order', say: 'set-quantities' },
      { step: 'confirm', css: 'cx-cancel-order-confirmation', say: 'request-only' },
      { step: 'done', say: 'reads-again' },
    ],
    source: {
      url: 'https://github.com/SAP/spartacus/blob/develop/feature-libs/order/assets/translations/en/order.json',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
} satisfies PlatformProfileInput;
