import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'zappos',
  name: 'Zappos',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['zappos.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.zappos.com/account/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'No stored store page on cancelling.',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
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
  contact: {
    phone: null,
    chat: '24/7 on zappos.com',
    email: null,
    hours: '24/7',
    source: {
      url: 'http://www.bmyyl.com/c/shipping-and-returns',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'copy of zappos.com/c/shipping-and-returns',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '2-10 after approval',
    maxBusinessDays: 10,
    text: null,
    source: {
      url: 'http://www.bmyyl.com/c/shipping-and-returns',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  returns: {
    days: 365,
    from: 'purchase',
    cost: 'free in the US',
    text: 'unworn, original packaging and tags',
    source: {
      url: 'http://www.bmyyl.com/c/shipping-and-returns',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'copy of the Zappos page',
    },
  },
  laws: ['us-ftc-435'],
  reading: { pages: [{ kind: 'history', when: { url: '^/account/orders/?(?:\\?|$)' } }] },
} satisfies StoreProfileInput;
