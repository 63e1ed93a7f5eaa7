/**
 * Spree up to 4 and Solidus with their own storefronts, which share their history and much of their markup. A shopper can't cancel.
 */
import type { PlatformProfileInput } from '../schema';

const orderNumber = [
  { css: '#order_summary legend', pattern: String.raw`(\S{1,40})$` },
  { css: '.order-page__title', pattern: String.raw`(\S{0,40}\d)$` },
];
const total = [{ css: '#line-items > div:last-child dd', pick: 'last' as const }];

export default {
  format: 1,
  id: 'spree',
  name: 'Spree and Solidus',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/solidusio/solidus_starter_frontend/tree/main/templates/app/views',
    'https://github.com/spree/spree_auth_devise/tree/main/lib/views/frontend/spree/users',
  ],
  marks: [
    '.order-page .order-page__info',
    'fieldset#order_summary[data-hook],[data-hook=account_my_orders]',
    'table.order-summary td.order-number',
  ],
  paths: ['/*account*', '/*orders/*', '/*checkout*', '/*cart*'],
  reading: {
    secretParameters: ['order_token', 'guest_token'],
    stateWords: {
      placed: ['Complete', 'Confirmed', 'Ready', 'Pending', 'Backorder'],
      shipped: ['Shipped'],
      cancelled: ['Canceled'],
      'return-sent': ['Returned'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: 'tr:has(> td.order-number):has(> td.order-total)' },
        block: 'tr:has(> td.order-number):has(> td.order-total)',
        fields: {
          orderNumber: [{ css: 'td.order-number' }],
          placed: [{ css: 'td.order-date' }],
          total: [{ css: 'td.order-total' }],
          // What was dispatched says more than that the checkout is complete, but a cancelled order says only that.
          status: [
            { css: 'td.order-status', pattern: '^.*(?:cancel|storn|annul|anul).*$' },
            { css: 'td.order-shipment-state', pattern: String.raw`^\p{L}.*$` },
            { css: 'td.order-status' },
          ],
          detailLink: [{ css: 'td.order-number a', attribute: 'href' }],
        },
      },
      {
        kind: 'confirmation',
        when: { css: '.order-page__completed' },
        fields: {
          orderNumber,
          total,
          notice: [{ css: '.order-page__completed' }],
        },
        state: 'placed',
      },
      {
        kind: 'detail',
        when: { css: '.order-page__info,fieldset#order_summary' },
        fields: { orderNumber, total },
      },
    ],
  },
} satisfies PlatformProfileInput;
