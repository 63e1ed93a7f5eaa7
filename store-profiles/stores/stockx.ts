import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'stockx',
  name: 'StockX',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['stockx.com'],
  countries: ['US', 'GB', 'EU'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://stockx.com/buying/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 0,
    until: 'none',
    text: 'All sales final for buyers once a bid/ask matched; only an unmatched bid can be removed. Cancelled only if the seller fails to ship or authentication fails.',
    flags: ['final-sale'],
    source: {
      url: 'https://climbtheladder.com/can-you-cancel-stockx-order-policy-penalties-and-reselling',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: { start: [], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
