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
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/saleor/storefront/tree/main/src/ui/components/account',
    'https://github.com/saleor/storefront/blob/main/src/app/(storefront)/[locale]/[channel]/(main)/account/orders/[number]/page.tsx',
    'https://github.com/saleor/storefront/tree/main/src/checkout/views (order-confirmation, saleor-checkout/order-summary)',
  ],
  marks: [
    'img[src*=".saleor.cloud"],img[srcset*=".saleor.cloud"],link[href*=".saleor.cloud"]',
    row,
    '#order-summary-content.order-summary-content',
    'meta[name=generator][content*=Saleor i]',
  ],
  paths: ['/*account/orders*', '/*checkout*', '/*order/*'],
  reading: {
    // The thank-you page's address opens the order for anybody.
    secretParameters: ['order'],
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
      {
        kind: 'confirmation',
        when: { css: '#order-summary-content data[value]' },
        fields: {
          orderNumber: [{ css: 'p:has(+ h1)', pattern: String.raw`#?(\S{0,40}\d\S{0,40})$` }],
          total: [{ css: '#order-summary-content section > div data[value]' }],
          notice: [{ css: 'p + h1' }],
          item: {
            block: '#order-summary-content li',
            title: [{ css: 'p.font-medium' }],
            quantity: [{ css: 'figure span' }],
            price: [{ css: 'data[value]' }],
          },
        },
      },
      {
        kind: 'detail',
        when: { css: 'h1.tracking-tight + p' },
        fields: {
          orderNumber: [{ css: 'h1', pattern: String.raw`^ORD-\S{1,40}$` }],
          placed: [{ css: 'h1 + p' }],
          total: [{ css: 'dl > .font-semibold > dd.tabular-nums' }],
          status: [{ css: 'span.rounded-full:has(> svg)' }],
          item: {
            block: '.divide-y > div:has(a[href*="/products/"])',
            title: [{ css: 'a[href*="/products/"]' }],
            quantity: [{ css: 'p:last-of-type', pattern: String.raw`\d{1,9}$` }],
            price: [{ css: 'span.tabular-nums' }],
          },
        },
      },
    ],
  },
} satisfies PlatformProfileInput;
