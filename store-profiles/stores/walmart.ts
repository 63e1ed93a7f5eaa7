import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'walmart',
  name: 'Walmart',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['walmart.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.walmart.com/orders', hint: true },
    guestLookup: { url: 'https://www.walmart.com/orders', hint: true },
    cancelHelp: { url: 'https://www.walmart.com/help', hint: true },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: "Store page: processing starts at once; while processing a cancel control on the order details sends an 'intent to cancel' with no guarantee; nothing once the shipping process starts. Secondary guides (2023-2025) put the practical window at about 30 minutes.",
    steps: ['Account', 'Purchase history', 'View details', 'Request cancellation', 'confirm'],
    variants: [
      {
        when: 'shipping, sold by Walmart',
        windowMinutes: 30,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: '30 min is from secondary guides',
      },
      {
        when: 'pickup / delivery from store',
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: 'until prepared; unverified',
      },
      {
        when: 'marketplace seller',
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: 'seller rules; lines cannot be cancelled once shipped (developer.walmart.com)',
      },
    ],
    flags: ['request-may-be-declined', 'marketplace-differs'],
    source: {
      url: 'http://www.walmart.com/cp/Order-Cancellation-Policy/538454',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      stale: true,
      note: 'old store page, date not visible',
    },
  },
  labels: {
    start: [
      { text: 'Request cancellation', evidenced: true },
      { text: 'Cancel order', evidenced: false },
      { text: 'Cancel items', evidenced: false },
      { text: 'Cancel item', evidenced: false },
      { text: 'Start a cancellation', evidenced: false },
      { text: 'Cancel', evidenced: true },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 24,
    text: 'cancellation e-mail',
    source: {
      url: 'https://ng1web.gethuman.com/a/customer-service/WalMart/how/How-Do-I-Cancel-a-WalMart-Order/exd',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 90,
    from: 'delivery',
    variants: [{ when: 'many electronics', days: 30, from: 'delivery' }],
    cost: null,
    text: 'standard 90 days; many electronics 30; marketplace sellers at least 30',
    lastHolidayExtension:
      '2025 season: bought from 2025-10-01 to 2025-12-31, return by 2026-01-31 (marketplace sellers may differ)',
    source: {
      url: 'https://rocketdeals.org/retailer-return-policy-comparison-2025-with-holiday-windows',
      date: '2025-10-13',
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['us-ftc-435'],
  reading: {
    locale: 'en-US',
    currency: 'USD',
    dateOrder: 'month-first',
    orderNumber: '\\d{15}|\\d{20,21}',
    pages: [
      {
        kind: 'history',
        when: { url: '^/orders/?(?:\\?|$)' },
        block: '[data-testid^="order-"]:has([data-automation-id^="view-order-details-link-"])',
        fields: {
          orderNumber: [
            {
              css: '[data-automation-id^="view-order-details-link-"]',
              attribute: 'data-automation-id',
              pattern: 'link-(\\d{15,21})',
            },
          ],
          placed: [
            { pattern: '([A-Z][a-z]{2} \\d{1,2}, \\d{4}) (?:purchase|order)' },
            { labels: ['Order date'] },
          ],
          total: [{ labels: ['Total', 'Order total'] }],
        },
      },
      {
        kind: 'detail',
        when: { url: '^/orders/\\d{15,21}' },
        fields: {
          orderNumber: [{ scope: 'url', pattern: '^/orders/(\\d{15,21})' }],
          placed: [
            { css: '.print-bill-date' },
            { labels: ['Order date'] },
            { pattern: '([A-Z][a-z]{2} \\d{1,2}, \\d{4}) (?:purchase|order)' },
          ],
          total: [{ css: '.bill-order-total-payment' }, { labels: ['Total', 'Order total'] }],
          item: {
            block: '[data-testid="itemtile-stack"]',
            title: [{ css: '[data-testid="productName"]' }],
            price: [{ css: '[data-testid="line-price"]' }],
          },
        },
      },
    ],
  },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'confirm', say: 'request-only' },
      { step: 'done', say: 'reads-again' },
    ],
    source: {
      url: 'http://www.walmart.com/cp/Order-Cancellation-Policy/538454',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
} satisfies StoreProfileInput;
