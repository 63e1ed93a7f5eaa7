import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'boots',
  name: 'Boots',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['boots.com'],
  countries: ['GB'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: { url: 'https://www.boots.com/OrderHistory', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 0,
    until: 'none',
    text: 'Store quoted: no cancellation or amendment between placing the order and receiving the parcel; return instead.',
    source: {
      url: 'https://cancelsmartly.com/how-to-cancel-boots-order/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: { start: [], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 35,
    from: 'purchase',
    cost: null,
    text: null,
    source: {
      url: 'https://how-tocancel.com/cancel-boots-order/',
      date: '2023-11-12',
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['uk-ccr'],
  notes: 'Statutory right to cancel still exists from the moment of ordering, whatever the store says.',
} satisfies StoreProfileInput;
