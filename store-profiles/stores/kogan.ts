import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'kogan',
  name: 'Kogan',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['kogan.com'],
  countries: ['AU', 'NZ'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.kogan.com/au/account/orders/', hint: true },
    guestLookup: null,
    cancelHelp: { url: 'https://help.kogan.com/hc/en-us/articles/360010628254', hint: false },
  },
  cancel: {
    windowMinutes: 60,
    until: 'window',
    text: 'Typically less than one hour, as processing is automated; from the order history.',
    steps: ['Order History', 'order', 'Cancel'],
    flags: ['approximate-window'],
    source: {
      url: 'https://help.kogan.com/hc/en-us/articles/360010628254',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Cancel', evidenced: true },
      { text: 'Cancel Order', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['au-acl'],
} satisfies StoreProfileInput;
