import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'hsn',
  name: 'HSN',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['hsn.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: { orderHistory: null, guestLookup: null, cancelHelp: null },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'No stored page found.',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  labels: { start: [{ text: 'Cancel Order', evidenced: false }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'delivery',
    cost: null,
    text: null,
    source: {
      url: 'https://ereturnpolicy.com/home-shopping-network-return-policy',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
