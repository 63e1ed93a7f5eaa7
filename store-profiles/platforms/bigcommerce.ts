/** BigCommerce with a theme built on Cornerstone, and its checkout. A shopper can't cancel: returns and messages are offered. */
import type { PlatformProfileInput } from '../schema';

const facts = '.account-sidebar .account-sidebar-block:first-child dd.definitionList-value';

export default {
  format: 1,
  id: 'bigcommerce',
  name: 'BigCommerce',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/bigcommerce/cornerstone/tree/master/templates/pages/account/orders',
    'https://github.com/bigcommerce/cornerstone/tree/master/templates/components/account',
    'https://github.com/bigcommerce/checkout-js/tree/master/packages/core/src/app/order',
  ],
  marks: [
    '[data-stencil-stylesheet]',
    'link[href*=".bigcommerce.com/s-"]',
    'script[src*=".bigcommerce.com/s-"]',
    'img[src*=".bigcommerce.com/s-"]',
    '[data-test=order-confirmation-heading]',
  ],
  paths: ['/account.php*', '/checkout*', '/cart.php*', '/*orderstatus*'],
  reading: {
    secretParameters: ['t', 'token'],
    stateWords: {
      placed: [
        'Pending',
        'Incomplete',
        'Awaiting Payment',
        'Awaiting Fulfillment',
        'Awaiting Shipment',
        'Awaiting Pickup',
        'Manual Verification Required',
      ],
      shipped: ['Shipped', 'Partially Shipped'],
      delivered: ['Completed'],
      cancelled: ['Cancelled', 'Declined'],
      refunded: ['Refunded'],
    },
    pages: [
      {
        kind: 'return',
        when: { css: '.account--addReturn' },
        fields: { orderNumber: [{ css: '.account-heading', pattern: String.raw`#?(\d{1,30})\D{0,40}$` }] },
        must: [],
      },
      {
        kind: 'detail',
        when: { css: '.account-orderTotal' },
        fields: {
          orderNumber: [{ css: '.page-heading', pattern: String.raw`#?(\d{1,30})\D{0,40}$` }],
          placed: [{ css: `${facts}:nth-of-type(2)` }],
          total: [{ css: '.account-orderTotal-value', pick: 'last' }, { css: `${facts}:nth-of-type(3)` }],
          status: [{ css: `${facts}:nth-of-type(1)` }],
          item: {
            block: '.account-content .account-listItem',
            title: [{ css: '.account-product-title', pattern: String.raw`^(?:\d+ × )?(.+)$` }],
            quantity: [{ css: '.account-product-title', pattern: String.raw`^(\d+) ×` }],
            price: [{ css: '.account-product-price' }],
          },
        },
      },
      {
        kind: 'history',
        when: { css: 'li.account-listItem a[href*="view_order"]' },
        block: 'li.account-listItem:has(a[href*="view_order"])',
        fields: {
          orderNumber: [{ css: '.account-product-title a', pattern: String.raw`#?(\d{1,30})\D{0,40}$` }],
          placed: [{ css: '.account-product-detail:first-child span' }],
          // "3 products totaling $104.90": the number of products stands before the amount.
          total: [
            {
              css: '.account-product-description',
              pattern: String.raw`(?:(?:kr\.?|R\$|CHF|Fr\.?|\p{Sc}) |[^\s\d]{1,4})?\d[\d.,'’ ]{0,30}(?: ?[^\s\d]{1,4})?$`,
            },
          ],
          status: [{ css: '.account-orderStatus-label' }],
          detailLink: [{ css: 'a[href*="view_order"]', attribute: 'href' }],
        },
      },
      {
        kind: 'confirmation',
        when: { css: '[data-test=order-confirmation-heading]' },
        fields: {
          orderNumber: [
            { css: '[data-test=order-confirmation-order-number-text] strong' },
            { css: '[data-test=order-confirmation-order-number-text]', pattern: String.raw`\d+` },
          ],
          total: [
            { css: '[data-test=cart-total] [data-test=cart-price-value]' },
            { css: '.cart-priceItem--total .cart-priceItem-value' },
          ],
          notice: [{ css: '[data-test=order-confirmation-heading]' }],
          item: {
            block: '[data-test=cart-item]',
            title: [{ css: '[data-test=cart-item-product-title]' }],
            price: [{ css: '[data-test=cart-item-product-price]' }],
          },
        },
        state: 'placed',
      },
      { kind: 'checkout', when: { css: '#checkout-app' }, must: [] },
      { kind: 'cart', when: { css: '[data-cart-content],[data-cart-totals]' }, must: [] },
    ],
  },
} satisfies PlatformProfileInput;
