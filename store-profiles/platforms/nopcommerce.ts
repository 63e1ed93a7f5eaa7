/** nopCommerce. A shopper can't cancel an order; "Cancel" in the list ends a recurring payment. */
import type { PlatformProfileInput } from '../schema';

export default {
  format: 1,
  id: 'nopcommerce',
  name: 'nopCommerce',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/nopSolutions/nopCommerce/tree/develop/src/Presentation/Nop.Web/Views/Order',
    'https://github.com/nopSolutions/nopCommerce/blob/develop/src/Presentation/Nop.Web/Views/Checkout/Completed.cshtml',
    'https://github.com/nopSolutions/nopCommerce/issues/8161',
  ],
  marks: [
    'meta[name=generator][content=nopCommerce]',
    '.page.order-list-page .order-item',
    '.page.order-details-page .order-overview',
    '.page.order-completed-page',
  ],
  paths: [
    '/*order/history*',
    '/*customer/orders*',
    '/*orderdetails*',
    '/*checkout*',
    '/*returnrequest*',
    '/*cart*',
  ],
  reading: {
    stateWords: {
      placed: ['Pending', 'Processing'],
      delivered: ['Complete'],
      cancelled: ['Cancelled'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: '.order-list-page' },
        block: '.order-list .order-item',
        fields: {
          orderNumber: [{ css: '.title strong', pattern: String.raw`[:：]\s*(\S{1,60})$` }],
          placed: [{ css: '.order-date' }],
          total: [{ css: '.order-total' }],
          status: [{ css: 'span.order-status' }, { css: '.order-status' }],
        },
        empty: { css: '.order-list-page .no-data' },
        decoys: { css: ['.cancel-recurring-order-button'] },
      },
      {
        kind: 'detail',
        when: { css: '.order-details-page' },
        fields: {
          orderNumber: [{ css: '.order-overview .order-number strong', pattern: String.raw`#?(\S{1,60})$` }],
          placed: [{ css: '.order-overview .order-date', pattern: String.raw`[:：]\s*(.{1,80})$` }],
          total: [{ css: '.order-overview .order-total strong' }, { css: '.order-overview .order-total' }],
          status: [{ css: '.order-overview .order-status', pattern: String.raw`[:：]\s*(.{1,80})$` }],
          item: {
            block: '.order-details-page .products tbody tr',
            title: [{ css: '.product em a,.product em' }],
            quantity: [{ css: '.quantity .product-quantity' }],
            price: [{ css: '.total .product-subtotal' }],
          },
        },
      },
      {
        kind: 'confirmation',
        when: { css: '.order-completed-page' },
        fields: {
          orderNumber: [{ css: '.order-number strong', pattern: String.raw`(\S{1,60})$` }],
          notice: [{ css: '.order-completed .title strong' }],
        },
        state: 'placed',
      },
      { kind: 'return', when: { css: '.return-request-page,.return-request-list-page' }, must: [] },
      { kind: 'cart', when: { css: '.shopping-cart-page' }, must: [] },
    ],
  },
} satisfies PlatformProfileInput;
