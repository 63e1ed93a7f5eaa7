import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'qvc-uk',
  name: 'QVC UK',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['qvcuk.com'],
  countries: ['GB'],
  timeZone: 'Europe/London',
  addresses: { orderHistory: null, guestLookup: null, cancelHelp: null },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: '30-day money-back guarantee plus the statutory 14 days; the store recommends calling or e-mailing with order details so that the date is recorded.',
    source: {
      url: 'http://customercare.qvcuk.com/help/returns/returns-policy/cancel-item',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      stale: true,
    },
  },
  labels: { start: [], confirm: [], path: [], avoid: [] },
  contact: {
    phone: '0800 51 41 31',
    chat: null,
    email: null,
    hours: null,
    source: {
      url: 'http://customercare.qvcuk.com/help/returns/returns-policy/cancel-item',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '14 calendar days of receiving goods or proof of postage',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'http://customercare.qvcuk.com/help/returns/returns-policy/cancel-item',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: {
    days: 30,
    from: 'delivery',
    cost: 'buyer',
    text: null,
    source: {
      url: 'http://customercare.qvcuk.com/help/returns/returns-policy/cancel-item',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
