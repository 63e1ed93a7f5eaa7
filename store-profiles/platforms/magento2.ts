/**
 * Magento 2, Adobe Commerce and Mage-OS with a theme built on Blank or Luma. Since 2.4.7 a shop may switch cancelling on:
 * the link opens a dialog that stands in the page from the start, hidden; its "Confirm" cancels at once and refunds.
 */
import type { PlatformProfileInput } from '../schema';

const openDialog = '.modal-popup._show:has([id^="cancel-order-modal"],.cancel-order-button)';
/** Rows of orders; the items of one order stand in a table of the same id. */
const row = 'tr:has(> td.col.id):has(> td.col.status)';
/** A message about something else ("added to your wish list") is no notice about an order. */
const notice = '.page.messages .message-success,.page.messages .message-error';
const aboutCancelling =
  'cancel|storn|annul|anul|avbr|avbest|afgelast|peruut|zruš|iptal|отмен|скасов|ακύρ|キャンセル|取消';

export default {
  format: 1,
  id: 'magento2',
  name: 'Magento 2, Adobe Commerce, Mage-OS',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/magento/magento2/tree/2.4-develop/app/code/Magento/Sales/view/frontend/templates/order',
    'https://github.com/magento/magento2/tree/2.4-develop/app/code/Magento/OrderCancellationUi/view/frontend',
    'https://experienceleague.adobe.com/en/docs/commerce-admin/stores-sales/order-management/orders/order-cancellation',
  ],
  marks: [
    'script[type="text/x-magento-init"]',
    'body[data-mage-init]',
    'script[src*="/mage/requirejs/"]',
    'body#html-body[data-container=body]',
  ],
  paths: ['/*sales/order/*', '/*sales/guest/*', '/*checkout/onepage/success*', '/*checkout*'],
  reading: {
    secretParameters: ['protect_code', 'form_key', 'confirmation_key'],
    stateWords: {
      placed: ['Pending', 'Pending Payment', 'Payment Review', 'Processing', 'On Hold', 'Suspected Fraud'],
      // Invoiced and dispatched; that it arrived, nobody says.
      shipped: ['Complete'],
      'cancel-requested': ['Cancellation requested'],
      cancelled: ['Canceled'],
      // A credit memo over everything: so ends a paid order that was cancelled, or one that came back.
      'refund-due': ['Closed'],
    },
    pages: [
      {
        kind: 'cancel',
        when: { css: openDialog },
        block: openDialog,
        fields: { orderNumber: [{ css: '.cancel-order-id' }] },
        controls: [{ kind: 'cancel-order', mode: 'immediate', css: 'button.cancel-order-button' }],
        decoys: { css: ['.close-modal-button', '.action-close'] },
      },
      {
        kind: 'history',
        when: { css: row },
        block: row,
        fields: {
          orderNumber: [{ css: 'td.col.id' }],
          placed: [{ css: 'td.col.date' }],
          total: [{ css: 'td.col.total .price' }, { css: 'td.col.total' }],
          status: [{ css: 'td.col.status' }],
          detailLink: [{ css: 'a.action.view', attribute: 'href' }],
        },
        notice: [{ css: notice, pattern: `^.*(?:${aboutCancelling}).*$` }],
        controls: [{ kind: 'cancel-order', mode: 'dialog', css: 'a.cancel-order' }],
        decoys: { css: ['a.action.order', 'a.action.view'] },
      },
      {
        kind: 'history',
        when: { css: 'body.sales-order-history' },
        fields: {},
        empty: { css: '.column.main .message.info.empty' },
      },
      {
        kind: 'detail',
        when: { css: 'body.sales-order-view,body.sales-guest-view,.order-details-items.ordered' },
        fields: {
          orderNumber: [{ css: '.page-title .base,.page-title', pattern: String.raw`\S{0,40}\d\S{0,40}$` }],
          placed: [{ css: '.order-date date' }, { css: '.order-date' }],
          total: [
            { css: 'tr[class*=grand_total_incl] .price' },
            { css: 'tr.grand_total .price', pick: 'last' },
          ],
          status: [{ css: '.order-status' }],
          notice: [{ css: notice, pattern: `^.*(?:${aboutCancelling}).*$` }],
          item: {
            block: 'tr[id^=order-item-row]',
            title: [{ css: '.product-item-name' }],
            quantity: [{ css: '.items-qty .content' }],
            price: [{ css: 'td.subtotal .price' }],
          },
        },
        controls: [{ kind: 'cancel-order', mode: 'dialog', css: 'a.cancel-order', scope: 'page' }],
        decoys: { css: ['a.action.order', 'a.action.print'] },
      },
      {
        kind: 'confirmation',
        when: { css: 'body.checkout-onepage-success,.checkout-success' },
        fields: {
          // A guest's number stands in a bare span.
          orderNumber: [
            { css: '.checkout-success .order-number' },
            { css: '.checkout-success p > span' },
            { css: '.checkout-success p', pattern: String.raw`(\S{0,40}\d\S{0,40}?)\.?$` },
          ],
          notice: [{ css: '.page-title' }],
        },
        state: 'placed',
      },
      { kind: 'checkout', when: { css: 'body.checkout-index-index' }, must: [] },
      { kind: 'cart', when: { css: 'body.checkout-cart-index' }, must: [] },
    ],
  },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'reason', css: 'select.cancel-order-reason' },
      { step: 'confirm', css: '.modal-popup._show button.cancel-order-button' },
      { step: 'done' },
    ],
    reasons: [{ text: '.', effect: 'harmless' }],
    source: {
      url: 'https://github.com/magento/magento2/tree/2.4-develop/app/code/Magento/OrderCancellationUi/view/frontend',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
} satisfies PlatformProfileInput;
