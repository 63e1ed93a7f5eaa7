/** EverShop 2. A shopper can't cancel; after the shop did, the pill for dispatch still says "Pending". */
import type { PlatformProfileInput } from '../schema';

export default {
  format: 1,
  id: 'evershop',
  name: 'EverShop',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/evershopcommerce/evershop/tree/main/packages/evershop/src/modules/customer',
    'https://github.com/evershopcommerce/evershop/tree/main/packages/evershop/src/modules/checkout',
  ],
  marks: ['body.frontStore'],
  paths: ['/account*', '/checkout*', '/cart*', '/orders/*'],
  reading: {
    secretParameters: ['token'],
    stateWords: {
      placed: ['New', 'Processing'],
      shipped: ['Completed'],
      cancelled: ['Canceled'],
      'refund-due': ['Closed'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: 'body.frontStore a[href^="/account/orders/"] .tabular-nums' },
        block: 'a[href^="/account/orders/"]:has(.tabular-nums)',
        fields: {
          orderNumber: [{ css: '.font-medium', pattern: String.raw`#?(\S{0,40}\d\S{0,40})$` }],
          placed: [{ css: '.text-xs' }],
          total: [{ css: '.tabular-nums' }],
          // Dispatch stands first, then the order.
          status: [{ css: 'span.rounded-full', pick: 'last' }],
          detailLink: [{ attribute: 'href' }],
        },
      },
      {
        kind: 'detail',
        when: { css: 'body.frontStore.orderView' },
        fields: {
          orderNumber: [{ css: 'main h1', pattern: String.raw`#?(\S{0,40}\d\S{0,40})$` }],
          placed: [{ css: 'main h1 + *' }],
          total: [
            { css: '.grand-total > div:last-child span' },
            { css: '.grand-total', pattern: String.raw`\S{0,40}\d\S{0,40}$` },
          ],
          status: [{ css: 'main header span.rounded-full', pick: 'last' }],
        },
      },
      {
        kind: 'confirmation',
        when: { css: 'body.frontStore.checkoutSuccess' },
        fields: {
          orderNumber: [{ css: '.checkout-success', pattern: String.raw`#(\S{0,40}\d)` }],
          total: [
            { css: '.grand-total > div:last-child span' },
            { css: '.grand-total', pattern: String.raw`\S{0,40}\d\S{0,40}$` },
          ],
          notice: [{ css: '.checkout-success h1,.checkout-success h2,.checkout-success h3' }],
        },
      },
      { kind: 'cart', when: { css: 'body.frontStore.cart' }, must: [] },
      { kind: 'checkout', when: { css: 'body.frontStore.checkout' }, must: [] },
    ],
  },
} satisfies PlatformProfileInput;
