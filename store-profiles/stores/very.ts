import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'very',
  name: 'Very',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['very.co.uk'],
  countries: ['GB'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: { url: 'https://www.very.co.uk/account/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 30,
    until: 'preparing',
    text: 'No stored page found; about 30 minutes (unverified).',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  labels: {
    start: [
      { text: 'Cancel order', evidenced: false },
      { text: 'Cancel item', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
