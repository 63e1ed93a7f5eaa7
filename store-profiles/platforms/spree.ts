/**
 * Spree up to 4 and Solidus with their own storefronts, which share their history and much of their markup; Spree 5 with its
 * default theme, which bears few names of its own. A shopper can't cancel.
 */
import type { PlatformProfileInput } from '../schema';

const orderNumber = [
  { css: '#order_summary legend', pattern: String.raw`(\S{1,40})$` },
  { css: '.order-page__title', pattern: String.raw`(\S{0,40}\d)$` },
];
/** A number in the list of Spree 5, its thanks, and the time below an order's title. */
const tile = 'td.-order-1 > a[href*="/account/orders/"]';
const thanks = 'div[id^=order_].text-muted > h4';
const stamp = '.page-container h1 ~ p time[datetime][data-local]';
const total = [{ css: '#line-items > div:last-child dd', pick: 'last' as const }];

export default {
  format: 1,
  id: 'spree',
  name: 'Spree and Solidus',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/solidusio/solidus_starter_frontend/tree/main/templates/app/views',
    'https://github.com/spree/spree/tree/5-0-stable/storefront/app/views/themes/default/spree/account',
    'https://github.com/spree/spree/blob/5-0-stable/storefront/app/views/themes/default/spree/shared/_order_details.html.erb',
    'https://github.com/spree/spree/tree/5-0-stable/storefront/app/views/themes/default/spree/checkout',
    'https://github.com/spree/spree_auth_devise/tree/main/lib/views/frontend/spree/users',
  ],
  marks: [
    '.order-page .order-page__info',
    'fieldset#order_summary[data-hook],[data-hook=account_my_orders]',
    'table.order-summary td.order-number',
    tile,
    thanks,
    '#summary .checkout-content-summary',
    stamp,
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
        // Money above, dispatch below: what was paid back says more than either.
        kind: 'history',
        when: { css: tile },
        block: `tr:has(> ${tile})`,
        fields: {
          orderNumber: [{ css: 'td:first-child a', pattern: String.raw`#?(\S{1,40})$` }],
          placed: [{ css: 'td:nth-child(2)' }],
          total: [{ css: 'td:last-child' }],
          status: [
            { css: 'td:nth-child(3) .badge-refunded' },
            { css: 'td:nth-child(4) span' },
            { css: 'td:nth-child(3) .badge-void' },
          ],
          detailLink: [{ css: 'td:first-child a', attribute: 'href' }],
        },
      },
      {
        kind: 'confirmation',
        when: { css: thanks },
        fields: {
          orderNumber: [{ css: 'div[id^=order_] > p strong' }],
          total: [{ css: '#summary-order-total' }],
          notice: [{ css: thanks }],
        },
        state: 'placed',
      },
      {
        kind: 'detail',
        when: { css: stamp },
        fields: {
          orderNumber: [{ css: 'h1', pattern: String.raw`#?(\S{0,40}\d)$` }],
          placed: [{ css: stamp, attribute: 'datetime' }],
          total: [{ css: '.page-container .text-lg.border-t > div:last-child' }],
          notice: [{ css: '.page-container .alert-warning.mb-5' }],
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
