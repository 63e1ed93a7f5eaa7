import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'asos',
  name: 'ASOS',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['asos.com'],
  countries: ['GB', 'US', 'DE', 'FR', 'AU'],
  timeZone: null,
  paths: ['/*my-account/*', '/*order*', '/*bag*', '/*cart*', '/*checkout*', '/*cancel*', '/*return*'],
  addresses: {
    orderHistory: { url: 'https://my.asos.com/my-account/orders', hint: true },
    guestLookup: null,
    cancelHelp: {
      url: 'https://www.asos.com/customer-care/order-issues/can-i-cancel-my-order-after-ive-placed-it/',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: 60,
    until: 'window',
    text: 'Per delivery option: next-day, evening next-day and Instant 15 minutes; nominated day until 2 days before the chosen day; standard and all others 60 minutes. Clearpay orders cannot be cancelled. No button = too late, also for customer care.',
    steps: ['My Account', 'My Orders', 'Cancel/View', 'reason'],
    variants: [
      {
        when: 'next-day, evening next-day, Instant',
        windowMinutes: 15,
        until: 'window',
        relativeTo: 'order_placed',
        text: null,
      },
      {
        when: 'nominated day',
        windowMinutes: -2880,
        until: 'window',
        relativeTo: 'delivery_day',
        text: '2 days before the chosen day',
      },
      {
        when: 'standard and others',
        windowMinutes: 60,
        until: 'window',
        relativeTo: 'order_placed',
        text: null,
      },
      { when: 'paid with Clearpay', windowMinutes: 0, until: 'none', relativeTo: 'order_placed', text: null },
      {
        when: 'ASOS Marketplace',
        windowMinutes: 10,
        until: 'window',
        relativeTo: 'order_placed',
        text: 'secondary (expertbeacon.com)',
      },
    ],
    flags: ['per-fulfilment', 'payment-method-excludes', 'hard-window'],
    source: {
      url: 'https://www.asos.com/customer-care/order-issues/can-i-cancel-my-order-after-ive-placed-it/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Cancel/View', evidenced: true },
      { text: 'Cancel', evidenced: true },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: "email + status 'Cancelled'",
    expectedWithinHours: 1,
    text: null,
    source: {
      url: 'https://www.asos.com/au/customer-care/order-issues/i-need-to-cancel-my-asos-order-is-this-possible/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  refund: {
    businessDays: 'up to 10 (hold release)',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'https://www.asos.com/customer-care/order-issues/can-i-cancel-my-order-after-ive-placed-it/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: {
    days: 28,
    from: 'delivery',
    cost: null,
    text: '28 days (unverified; shorter since 2024)',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  laws: ['uk-ccr', 'eu-crd', 'eu-withdrawal-button', 'us-ftc-435', 'au-acl'],
  reading: {
    orderNumber: '\\d{8,10}',
    pages: [
      {
        kind: 'detail',
        when: { url: '^/my-account/orders/[^/?]' },
        fields: {
          orderNumber: [{ labels: ['Order No.', 'Order No'] }],
          placed: [{ labels: ['Order Date'] }],
          total: [{ labels: ['Total'] }],
          status: [{ labels: ['Status', 'Order status'] }],
        },
      },
      { kind: 'history', when: { url: '^/my-account/orders/?(?:\\?|$)' } },
    ],
  },
} satisfies StoreProfileInput;
