/**
 * Saleor's own storefront. It bears no mark but its addresses and its way to number ("ORD-1234"); shops that build their own
 * are read by their labels. A shopper can't cancel.
 */
import type { PlatformProfileInput } from '../schema';

const row = 'a[href*="/account/orders/"]:has(time[datetime]):has(.tabular-nums)';

export default {
  format: 1,
  id: 'saleor',
  name: 'Saleor',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: ['https://github.com/saleor/storefront/tree/main/src/ui/components/account'],
  marks: [
    'img[src*=".saleor.cloud"],img[srcset*=".saleor.cloud"],link[href*=".saleor.cloud"]',
    row,
    'meta[name=generator][content*=Saleor i]',
  ],
  paths: ['/*account/orders*', '/*checkout*', '/*order/*'],
  reading: {
    stateWords: {
      placed: ['Confirmed', 'Unfulfilled', 'Unconfirmed', 'Processing', 'Partially fulfilled'],
      shipped: ['Fulfilled', 'Shipped'],
      cancelled: ['Canceled', 'Cancelled', 'Expired'],
      'return-sent': ['Returned'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: row },
        block: row,
        fields: {
          orderNumber: [
            { css: 'p:first-of-type', pattern: String.raw`(\S{1,40})$` },
            { attribute: 'href', pattern: '/orders/([^/?#]+)' },
          ],
          placed: [{ css: 'time', attribute: 'datetime' }],
          total: [{ css: '.tabular-nums' }],
          status: [{ css: 'span:has(> svg)' }],
          detailLink: [{ attribute: 'href' }],
        },
      },
    ],
  },
} satisfies PlatformProfileInput;
