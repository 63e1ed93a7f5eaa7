/**
 * Shopify: theme pages of classic accounts, the checkout's own order status and thank-you pages, and the accounts that
 * Shopify renders itself. The last two change their class names with every release: their labels are read.
 * Cancelling is a request in the new accounts alone ("doesn't change the order's state on its own").
 */
import type { PlatformProfileInput } from '../schema';

/** Paid back, or never charged: it tells more than what was dispatched. Payment states as Shopify's themes translate them. */
const paidBack =
  '^(?:refunded|voided|erstattet|zurückerstattet|storniert|remboursée?|annulée?|reembolsado|anulado|rimborsato|annullato|terugbetaald|geannuleerd|reembolsado|cancelado|återbetald|annullerad|refunderet|annulleret|refundert|annullert|hyvitetty|mitätöity|zwrócono|anulowano|vráceno|stornováno|返金済み|無効)$';

export default {
  format: 1,
  id: 'shopify',
  name: 'Shopify',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  sources: [
    'https://github.com/Shopify/dawn/tree/main/sections',
    'https://help.shopify.com/en/manual/orders/self-serve-returns',
    'https://help.shopify.com/en/manual/orders/order-status-overview',
  ],
  marks: [
    'script[src*="/cdn/shop/"]',
    'link[href*="/cdn/shop/"]',
    '.shopify-section',
    'script#shopify-features',
    'meta[name^="shopify-"]',
    'script[src*="cdn.shopify.com/shopifycloud/"]',
    'link[href*="cdn.shopify.com/shopifycloud/"]',
  ],
  paths: ['/account*', '/*/account*', '/*orders/*', '/checkouts/*', '/*thank*you*', '/cart*'],
  reading: {
    secretParameters: ['key', 'token', 'logged_in_customer_id', 'auth_token'],
    stateWords: {
      placed: [
        'Confirmed',
        'Your order is confirmed',
        'Unfulfilled',
        'Scheduled',
        'On hold',
        'Nicht ausgeführt',
        'Non traité',
        'No preparado',
        'Inevaso',
        'Niet afgehandeld',
        'Não processado',
        'Ej levererad',
      ],
      shipped: [
        'Fulfilled',
        'On its way',
        'Your order is on its way',
        'Out for delivery',
        'Attempted delivery',
        'Ausgeführt',
        'Traité',
        'Preparado',
        'Evaso',
        'Afgehandeld',
        'Processado',
      ],
      cancelled: ['Voided', 'Canceled', 'Cancelled'],
      refunded: ['Refunded', 'Zurückerstattet', 'Remboursé', 'Reembolsado', 'Rimborsato', 'Terugbetaald'],
    },
    pages: [
      {
        kind: 'history',
        when: { css: 'table.order-history' },
        block: 'table.order-history tbody tr',
        fields: {
          orderNumber: [{ css: '[headers~=ColumnOrder],td:first-child,th:first-child' }],
          placed: [
            { css: 'time[datetime]', attribute: 'datetime' },
            { css: '[headers~=ColumnDate],td:nth-child(2)' },
          ],
          total: [{ css: '[headers~=ColumnTotal],td:last-child' }],
          status: [
            { css: '[headers~=ColumnPayment],td:nth-child(3)', pattern: paidBack },
            { css: '[headers~=ColumnFulfillment],td:nth-child(4)' },
          ],
          detailLink: [{ css: 'a[href*="/account/orders/"]', attribute: 'href' }],
        },
      },
      {
        // A line of its own below "Placed on" says when the order was cancelled, in any language.
        kind: 'detail',
        when: { css: '.customer.order h2 + p + p time' },
        fields: {
          orderNumber: [{ css: '.customer.order h2', pattern: String.raw`\S{0,40}\d\S{0,40}$` }],
          placed: [{ css: '.customer.order h2 + p time[datetime]', attribute: 'datetime' }],
          total: [{ css: 'td[headers=RowTotal]' }],
          notice: [{ css: '.customer.order h2 + p + p' }],
          item: {
            block: 'table.order-details tbody tr',
            title: [{ css: '[headers=ColumnProduct] a' }, { css: '[headers=ColumnProduct]' }],
            quantity: [{ css: '[headers~=ColumnQuantity]' }],
            price: [{ css: '[headers~=ColumnTotal]' }],
          },
        },
        must: ['orderNumber', 'notice'],
        state: 'cancelled',
      },
      {
        kind: 'detail',
        when: { css: '.customer.order table.order-details' },
        fields: {
          orderNumber: [{ css: '.customer.order h2', pattern: String.raw`\S{0,40}\d\S{0,40}$` }],
          placed: [
            { css: '.customer.order h2 + p time[datetime]', attribute: 'datetime' },
            { css: '.customer.order h2 + p' },
          ],
          total: [{ css: 'td[headers=RowTotal]' }],
          // Payment stands in the first address block, dispatch in the second.
          status: [
            { css: '.customer.order p:has(> strong)', pattern: String.raw`[:：]\s*(.{1,80})$`, pick: 'last' },
          ],
          item: {
            block: 'table.order-details tbody tr',
            title: [{ css: '[headers=ColumnProduct] a' }, { css: '[headers=ColumnProduct]' }],
            quantity: [{ css: '[headers~=ColumnQuantity]' }],
            price: [{ css: '[headers~=ColumnTotal]' }],
          },
        },
      },
      {
        // Order status and thank-you page of the checkout that themes could change: one page, later called by its key again.
        kind: 'confirmation',
        when: { css: '.os-order-number,.os-header__title' },
        fields: {
          orderNumber: [{ css: '.os-order-number', pattern: String.raw`\S{0,40}\d\S{0,40}$` }],
          total: [{ css: '.payment-due__price' }],
          status: [{ css: '.os-step__title' }],
          notice: [{ css: '.os-header__title' }],
          item: {
            block: '.product-table .product',
            title: [{ css: '.product__description__name' }],
            quantity: [{ css: '.product-thumbnail__quantity' }],
            price: [{ css: '.product__price' }],
          },
        },
        must: ['orderNumber'],
      },
    ],
  },
} satisfies PlatformProfileInput;
