/**
 * Vendure with its Remix storefront. Only its way to title a date and its assets give it away; orders unfold in the list. A
 * shopper can't cancel. Shops that build their own storefront are read by their labels.
 */
import type { PlatformProfileInput } from '../schema';

const row = '.border.rounded-lg:has(> .bg-gray-50 [role=group])';
/** A green tick beside the title, then a sentence that ends with the number. */
const done = 'h2:has(> svg.text-green-600)';

export default {
  format: 1,
  id: 'vendure',
  name: 'Vendure',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [
    'https://github.com/vendure-ecommerce/storefront-remix-starter/blob/master/app/components/account/OrderHistoryItem.tsx',
    'https://github.com/vendure-ecommerce/storefront-remix-starter/blob/master/app/routes/checkout.confirmation.$orderCode.tsx',
    'https://github.com/vendure-ecommerce/storefront-remix-starter/blob/master/app/components/cart/CartTotals.tsx',
  ],
  marks: ['img[src*="/assets/preview/"][src*="__preview"]'],
  paths: ['/*account/history*', '/*checkout*'],
  reading: {
    stateWords: {
      placed: [
        'PaymentAuthorized',
        'PaymentSettled',
        'Payment authorized',
        'Payment settled',
        'ArrangingPayment',
      ],
      shipped: [
        'Shipped',
        'PartiallyShipped',
        'Partially shipped',
        'PartiallyDelivered',
        'Partially delivered',
      ],
      delivered: ['Delivered'],
      cancelled: ['Cancelled'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: row },
        block: row,
        fields: {
          // Date, sum and number stand side by side, each below its label.
          orderNumber: [{ css: '.bg-gray-50 > div:first-child > div:nth-child(3) > span:nth-child(2)' }],
          placed: [{ css: '.bg-gray-50 > div:first-child > div:nth-child(1) > span:nth-child(2)' }],
          total: [{ css: '.bg-gray-50 > div:first-child > div:nth-child(2) > span:nth-child(2)' }],
          status: [{ css: 'span.uppercase.rounded' }],
        },
      },
      {
        kind: 'confirmation',
        when: { css: done },
        fields: {
          orderNumber: [{ css: `${done} + p .font-bold` }],
          total: [{ css: 'dl > .border-t > dd' }],
          notice: [{ css: `${done} + p` }],
        },
        state: 'placed',
      },
    ],
  },
} satisfies PlatformProfileInput;
