import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'marksandspencer',
  name: 'Marks & Spencer',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['marksandspencer.com'],
  countries: ['GB', 'IE'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: { url: 'https://www.marksandspencer.com/MSOrderHistory', hint: true },
    guestLookup: null,
    cancelHelp: {
      url: 'http://help.marksandspencer.com/support/orders-and-details/cancellation-rights',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Stored page covers only the statutory right: 14 calendar days after the day of receipt (received Thursday = counting from Friday).',
    source: {
      url: 'http://help.marksandspencer.com/support/orders-and-details/cancellation-rights',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: { start: [{ text: 'Cancel order', evidenced: false }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 35,
    from: 'purchase',
    cost: null,
    text: '35 days voluntary policy (unverified)',
    source: {
      url: 'https://www.lovemoney.com',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'older overview',
    },
  },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
