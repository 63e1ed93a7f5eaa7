import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'myntra',
  name: 'Myntra',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['myntra.com'],
  countries: ['IN'],
  timeZone: 'Asia/Kolkata',
  addresses: {
    orderHistory: { url: 'https://www.myntra.com/my/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'Until shipped (pending/packed); shipped parcels: refuse delivery.',
    flags: ['refuse-delivery-ok'],
    source: {
      url: 'https://zaro.info/myntra-order-cancellation/why-can-t-i-cancel-my-order-on-myntra',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel', evidenced: true },
      { text: 'Cancel Item', evidenced: true },
      { text: 'Cancel Order', evidenced: true },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '7-10',
    maxBusinessDays: 10,
    text: null,
    source: {
      url: 'https://feelgoodlooks.in/shopping/how-to-cancel-order-on-myntra-guide/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['in-ecom-2020'],
} satisfies StoreProfileInput;
