import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'aliexpress',
  name: 'AliExpress',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
  countries: ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'PL', 'BR'],
  timeZone: null,
  paths: [
    '/p/order/*',
    '/p/tracking/*',
    '/orderList.htm*',
    '/*order*',
    '/*cart*',
    '/*checkout*',
    '/*cancel*',
    '/*return*',
  ],
  addresses: {
    orderHistory: { url: 'https://www.aliexpress.com/p/order/index.html', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'Until the seller ships: in the first minutes (payment check) without consent, later as a request; no seller answer in 48 hours cancels it automatically. Seller has about 7 business days to ship, else closure with refund.',
    steps: ['My Orders', 'Cancel order / Request order cancellation', 'reason', 'Submit'],
    variants: [
      {
        when: 'payment being verified',
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: 'no seller approval',
      },
      {
        when: 'awaiting shipment',
        windowMinutes: 2880,
        until: 'shipped',
        relativeTo: 'request_sent',
        text: 'seller has 48 h to answer; silence = cancelled',
      },
    ],
    flags: ['seller-decides', 'silence-means-cancelled'],
    source: {
      url: 'https://guide-aliexpress.com/en/when-will-my-aliexpress-order-be-shipped/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel order', evidenced: true },
      { text: 'Request order cancellation', evidenced: true },
      { text: 'Request Cancellation', evidenced: false },
      { text: 'Cancel', evidenced: true },
    ],
    confirm: ['Submit'],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: 'about 10',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'https://sovetclub.ru/en/kak-otmenit-zakaz-na-aliexpress',
      date: null,
      checked: '2026-11-23',
      confidence: 'low',
      unverified: true,
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button', 'uk-ccr'],
  reading: {
    orderNumber: '\\d{16,20}',
    pages: [
      {
        kind: 'history',
        when: { url: '^/p/order/index\\.html', css: '.order-item' },
        block: '.order-item',
        fields: {
          orderNumber: [
            {
              css: 'a[href*="/p/order/detail.html"]',
              attribute: 'href',
              pattern: '[?&]orderId=(\\d{16,20})(?!\\d)',
            },
            { css: '.order-item-header-right-info', pattern: '(?:^|\\D)(\\d{16,20})(?!\\d)' },
          ],
          placed: [
            {
              css: '.order-item-header-right-info',
              pattern: 'Order date: ?([A-Z][a-z]{2} \\d{1,2}, \\d{4})',
            },
          ],
          total: [{ css: '.order-item-content-opt-price-total' }],
          status: [{ css: '.order-item-header-status-text' }],
          detailLink: [{ css: 'a[href*="/p/order/detail.html"]', attribute: 'href' }],
        },
        controls: [
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: '.order-item-btns button, .order-item-btns a',
            names: ['Cancel order'],
          },
          {
            kind: 'request-cancellation',
            mode: 'request',
            css: '.order-item-btns button, .order-item-btns a',
            names: ['Request order cancellation', 'Request Cancellation'],
          },
        ],
      },
      {
        kind: 'detail',
        when: { url: '^/p/order/detail\\.html' },
        fields: {
          orderNumber: [{ scope: 'url', pattern: '[?&]orderId=(\\d{16,20})(?!\\d)' }],
          placed: [{ labels: ['Order date', 'Order placed on'] }],
          total: [{ labels: ['Total'] }],
          status: [{ css: '.order-item-header-status-text' }, { labels: ['Order status', 'Status'] }],
        },
      },
      {
        kind: 'tracking',
        when: { url: '^/p/tracking/index\\.html' },
        fields: { orderNumber: [{ scope: 'url', pattern: '[?&]tradeOrderId=(\\d{16,20})(?!\\d)' }] },
      },
    ],
  },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'reason' },
      { step: 'confirm' },
      { step: 'done' },
    ],
    source: {
      url: 'https://guide-aliexpress.com/en/when-will-my-aliexpress-order-be-shipped/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
} satisfies StoreProfileInput;
