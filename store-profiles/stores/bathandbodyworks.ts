import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'bathandbodyworks',
  name: 'Bath & Body Works',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['bathandbodyworks.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: { orderHistory: null, guestLookup: null, cancelHelp: null },
  cancel: {
    windowMinutes: 0,
    until: 'none',
    text: 'Orders are sent to fulfilment at once and are not cancelled (exception: back-ordered items); return instead.',
    source: {
      url: 'https://quickcancellation.com/how-to-cancel-bath-and-body-works-order',
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
