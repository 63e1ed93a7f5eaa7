import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'samsclub',
  name: "Sam's Club",
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['samsclub.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.samsclub.com/orders', hint: true },
    guestLookup: null,
    cancelHelp: { url: 'https://help.samsclub.com', hint: true },
  },
  cancel: {
    windowMinutes: 30,
    until: 'window',
    text: 'Terms fragment: orders scheduled for the same day can be edited or cancelled within 30 minutes of placing. Other orders: until processing (unverified).',
    variants: [
      {
        when: 'same-day scheduled',
        windowMinutes: 30,
        until: 'window',
        relativeTo: 'order_placed',
        text: null,
      },
      {
        when: 'shipping',
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: 'unverified',
      },
    ],
    flags: ['per-fulfilment'],
    source: {
      url: 'https://corenig.cl/tTyxxB/what-does-shipment-invoiced-mean-sam%27s-club',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'copied fragments of samsclub.com terms',
    },
  },
  labels: {
    start: [
      { text: 'Cancel order', evidenced: true },
      { text: 'Cancel item', evidenced: true },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435'],
  reading: { pages: [{ kind: 'history', when: { url: '^/orders/?(?:\\?|$)' } }] },
} satisfies StoreProfileInput;
