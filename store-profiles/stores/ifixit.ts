import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'ifixit',
  name: 'iFixit',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['ifixit.com'],
  countries: ['US', 'EU'],
  timeZone: null,
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: { url: 'https://help.ifixit.com/article/8-cancel-order', hint: false },
  },
  cancel: {
    windowMinutes: 25,
    until: 'window',
    text: '25 minutes on the order status page (link in the confirmation mail); afterwards by e-mail without guarantee.',
    steps: ['confirmation e-mail > View your order', 'Order options', 'Cancel', 'confirm'],
    source: {
      url: 'https://help.ifixit.com/article/8-cancel-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: { start: [{ text: 'Cancel', evidenced: true }], confirm: [], path: ['View your order'], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
