/**
 * Ecwid, since 2021 also named Lightspeed eCom (E-Series): a shop drawn into any site. A shopper can't cancel; the shop does
 * it and sends a mail. One page thanks for an order and shows it again later.
 */
import type { PlatformProfileInput } from '../schema';

export default {
  format: 1,
  id: 'ecwid',
  name: 'Ecwid and Lightspeed E-Series',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [
    'https://support.ecwid.com/hc/en-us/articles/207806235-Order-details-and-statuses-overview',
    'https://api-docs.ecwid.com/reference/storefront-js-api',
  ],
  marks: ['.ecwid .ec-store', '#ecwid_body', 'script[src*="app.ecwid.com/script.js"]'],
  paths: ['/*'],
  reading: {
    stateWords: {
      placed: ['Awaiting Payment', 'Paid', 'Awaiting Processing', 'Processing', 'Ready for Pickup'],
      shipped: ['Shipped', 'Out for Delivery'],
      delivered: ['Delivered'],
      cancelled: ['Cancelled', 'Will Not Deliver'],
      refunded: ['Refunded'],
      'return-sent': ['Returned'],
    },
    pages: [
      {
        kind: 'confirmation',
        when: { css: '.ec-confirmation .ec-confirmation__number' },
        fields: {
          orderNumber: [{ css: '.ec-confirmation__number', pattern: String.raw`#?(\S{0,40}\d\S{0,40})$` }],
          total: [
            {
              css: '.ec-confirmation__order-confirmation-total',
              pattern: String.raw`\S{0,4}\s?\d[\d.,]{0,30}\s?\S{0,4}$`,
            },
            { css: '.ec-cart-summary__row--total .ec-cart-summary__price' },
          ],
          notice: [{ css: '.ec-confirmation .page-title__name' }],
          item: {
            block: '.ec-confirmation .ec-cart-item',
            title: [{ css: '.ec-cart-item__title' }],
            quantity: [{ css: '.ec-cart-item__count-inner' }],
            price: [{ css: '.ec-cart-item__price-inner' }],
          },
        },
      },
      { kind: 'cart', when: { css: '.ecwid .ec-cart .ec-cart__sidebar' }, must: [] },
    ],
  },
} satisfies PlatformProfileInput;
