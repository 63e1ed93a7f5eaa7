import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'nordstrom',
  name: 'Nordstrom',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['nordstrom.com', 'nordstromrack.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.nordstrom.com/my-account/purchases', hint: true },
    guestLookup: null,
    cancelHelp: {
      url: 'https://www.nordstrom.com/browse/customer-service/frequently-asked-questions',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Short period while the order is still processing; no minutes published in the stored texts.',
    source: {
      url: 'https://customercarecontacts.com/how-to-quickly-cancel-order-on-nordstrom-3-ways',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: false },
      { text: 'Cancel Item', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '3-5',
    maxBusinessDays: 5,
    text: null,
    source: {
      url: 'https://customercarecontacts.com/how-to-quickly-cancel-order-on-nordstrom-3-ways',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  returns: {
    days: null,
    from: null,
    cost: null,
    text: 'no fixed limit, case by case (unverified)',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  laws: ['us-ftc-435'],
  notes: 'Guest: order information page with the order number (store FAQ).',
  reading: { pages: [{ kind: 'history', when: { url: '^/my-account/(?:purchases|orders)/?(?:\\?|$)' } }] },
} satisfies StoreProfileInput;
