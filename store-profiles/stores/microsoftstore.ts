import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'microsoftstore',
  name: 'Microsoft Store',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['microsoft.com'],
  countries: ['US', 'GB', 'DE'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://account.microsoft.com/billing/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Order history > cancel items before it is billed or shipped; a mail confirms within minutes.',
    source: {
      url: 'https://carinsurancepin.info/?post=731',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'copy of the Microsoft help text',
    },
  },
  labels: {
    start: [
      { text: 'Cancel items', evidenced: true },
      { text: 'Cancel item', evidenced: true },
      { text: 'Request a cancellation', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 1,
    text: null,
    source: {
      url: 'https://carinsurancepin.info/?post=731',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button'],
} satisfies StoreProfileInput;
