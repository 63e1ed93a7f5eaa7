import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'tesco',
  name: 'Tesco',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['tesco.com'],
  countries: ['GB', 'IE'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: { url: 'https://www.tesco.com/groceries/en-GB/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'window',
    text: 'Groceries: changes until the night before delivery or collection (older store page; the exact clock time is shown on the order).',
    variants: [
      {
        when: 'groceries',
        windowMinutes: null,
        until: 'window',
        relativeTo: 'delivery_day',
        text: 'evening before the slot; read the time on the order page',
      },
    ],
    flags: ['clock-time-cutoff'],
    source: {
      url: 'http://m.tesco.com/h5/groceries/help',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      stale: true,
      note: 'old store page',
    },
  },
  labels: {
    start: [
      { text: 'Cancel order', evidenced: false },
      { text: 'Cancel this order', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: {
    phone: '0800 323 4040',
    chat: null,
    email: null,
    hours: null,
    source: {
      url: 'http://www.tesco.com/groceries/help/?rel=help',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'old store page; may have changed',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
