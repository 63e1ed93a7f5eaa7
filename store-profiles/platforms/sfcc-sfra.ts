/**
 * Salesforce Commerce Cloud with the Storefront Reference Architecture. Its own pages offer no cancelling; shops add it by
 * themselves, and it is found by its name then.
 */
import type { PlatformProfileInput } from '../schema';

const receipt = {
  orderNumber: [{ css: '.summary-details.order-number' }],
  placed: [{ css: '.summary-details.order-date' }],
  total: [{ css: '.grand-total-sum' }],
  item: {
    block: '.product-line-item',
    title: [{ css: '.line-item-name' }],
    quantity: [{ css: '.qty-card-quantity-count' }],
    price: [{ css: '.line-item-total-price-amount' }],
  },
};

export default {
  format: 1,
  id: 'sfcc-sfra',
  name: 'Salesforce Commerce Cloud (SFRA)',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/SalesforceCommerceCloud/storefront-reference-architecture/tree/master/cartridges/app_storefront_base/cartridge/templates/default/account/order',
    'https://github.com/SalesforceCommerceCloud/storefront-reference-architecture/tree/master/cartridges/app_storefront_base/cartridge/templates/default/checkout/confirmation',
  ],
  marks: [
    '.page[data-action][data-querystring]',
    '.page[data-action^="Order-"]',
    '.order-list-container .dashboard-order-card-status',
  ],
  paths: ['/*Order-*', '/*order*', '/*account*', '/*checkout*', '/*cart*'],
  reading: {
    secretParameters: ['token', 'ID', 'trackOrderPostal', 'trackOrderEmail'],
    pages: [
      {
        kind: 'history',
        when: { css: '.dashboard-order-card-status' },
        block: '.card:has(.dashboard-order-card-status)',
        fields: {
          orderNumber: [
            { css: '.card-header h3', pattern: String.raw`\S{0,40}\d\S{0,40}$` },
            // On the account's first page the latest order stands under a heading without its number.
            { css: '.card-body p', pattern: String.raw`\S{0,40}\d\S{0,40}$` },
          ],
          placed: [{ css: '.card-body p:has(+ p .dashboard-order-card-status)' }],
          total: [{ css: '.card-footer .col-5 .dashboard-order-card-footer-value' }],
          status: [{ css: '.dashboard-order-card-status' }],
          detailLink: [{ css: '.card-header a', attribute: 'href' }],
        },
      },
      {
        kind: 'confirmation',
        when: { css: '.page[data-action=Order-Confirm],.order-thank-you-msg' },
        fields: { ...receipt, notice: [{ css: '.order-thank-you-msg' }] },
        state: 'placed',
      },
      {
        kind: 'detail',
        when: { css: '.confirm-details .summary-details.order-number' },
        fields: receipt,
      },
      { kind: 'checkout', when: { css: '.page[data-action=Checkout-Begin]' }, must: [] },
      { kind: 'cart', when: { css: '.page[data-action=Cart-Show]' }, must: [] },
    ],
  },
} satisfies PlatformProfileInput;
