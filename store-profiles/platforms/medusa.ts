/** Medusa with its Next.js starter, known by its test ids. A shopper can't cancel. */
import type { PlatformProfileInput } from '../schema';

const number = '[data-testid=order-id]';
const details = {
  orderNumber: [{ css: number }],
  placed: [{ css: '[data-testid=order-date]' }],
  total: [{ css: '[data-testid=cart-total]' }],
  item: {
    block: '[data-testid=product-row]',
    title: [{ css: '[data-testid=product-name]' }],
    quantity: [{ css: '[data-testid=product-quantity]' }],
    price: [{ css: '[data-testid=product-price]' }],
  },
};

export default {
  format: 1,
  id: 'medusa',
  name: 'Medusa',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/medusajs/nextjs-starter-medusa/tree/main/src/modules/order',
    'https://github.com/medusajs/nextjs-starter-medusa/tree/main/src/modules/account/components/order-card',
  ],
  marks: [
    '[data-testid=order-card] [data-testid=order-display-id]',
    '[data-testid=order-complete-container]',
    '[data-testid=order-details-container]',
    '[data-testid=orders-page-wrapper]',
  ],
  paths: ['/*account/orders*', '/*order/*', '/*checkout*', '/*cart*'],
  reading: {
    stateWords: {
      placed: ['Not fulfilled', 'Partially fulfilled', 'Fulfilled'],
      shipped: ['Shipped'],
      delivered: ['Delivered'],
      cancelled: ['Canceled'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: '[data-testid=order-card]' },
        block: '[data-testid=order-card]',
        fields: {
          orderNumber: [{ css: '[data-testid=order-display-id]' }],
          placed: [{ css: '[data-testid=order-created-at]' }],
          total: [{ css: '[data-testid=order-amount]' }],
          detailLink: [{ css: 'a[href*="/orders/details/"]', attribute: 'href' }],
          item: {
            block: '[data-testid=order-item]',
            title: [{ css: '[data-testid=item-title]' }],
            quantity: [{ css: '[data-testid=item-quantity]' }],
          },
        },
      },
      {
        kind: 'history',
        when: { css: '[data-testid=orders-page-wrapper]' },
        fields: {},
        empty: { css: '[data-testid=no-orders-container]' },
      },
      {
        kind: 'confirmation',
        when: { css: '[data-testid=order-complete-container]' },
        fields: { ...details, notice: [{ css: '[data-testid=order-complete-container] h1' }] },
        state: 'placed',
      },
      {
        kind: 'detail',
        when: { css: `[data-testid=order-details-container] ${number}` },
        fields: { ...details, status: [{ css: '[data-testid=order-status]' }] },
      },
    ],
  },
} satisfies PlatformProfileInput;
