import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'lowes',
  name: "Lowe's",
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['lowes.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.lowes.com/mylowes/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: "Secondary: from the account's Orders & Purchases while the item has not entered shipping; pickup orders are held 7 days then cancelled automatically.",
    source: {
      url: 'https://joingerald.com/blog/lowes-cancel-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: false },
      { text: 'Cancel Item', evidenced: false },
      { text: 'Request cancellation', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: {
    phone: '1-800-445-6937',
    chat: null,
    email: 'customercare@lowes.com',
    hours: null,
    source: {
      url: 'https://www.lowes.com/l/special-orders.html',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'e-mail from an older store page',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: 'pending charge drops; locker orders 7-10',
    maxBusinessDays: null,
    text: 'pending charges are removed automatically when the order is cancelled',
    source: {
      url: 'https://www.lowes.com/l/help/billing-policy',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: {
    days: 90,
    from: 'purchase',
    variants: [
      { when: 'goods with 48 hours', days: 2, from: 'purchase' },
      { when: 'goods with 30 days', days: 30, from: 'purchase' },
      { when: 'goods with 365 days', days: 365, from: 'purchase' },
    ],
    cost: null,
    text: 'most new, unused goods 90 days; classes with 48 hours, 30 and 365 days; configured special orders up to 20 % restocking fee',
    source: { url: 'https://lowes.com/returns', date: null, checked: '2026-11-23', confidence: 'high' },
  },
  laws: ['us-ftc-435'],
  reading: { pages: [{ kind: 'history', when: { url: '^/mylowes/orders/?(?:\\?|$)' } }] },
} satisfies StoreProfileInput;
