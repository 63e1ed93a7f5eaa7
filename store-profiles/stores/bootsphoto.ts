import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'bootsphoto',
  name: 'Boots Photo',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['bootsphoto.com'],
  countries: ['GB'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: {
      url: 'https://bootsphoto.zendesk.com/hc/en-us/articles/115005374627-Cancel-or-change-an-order',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: 60,
    until: 'window',
    text: '60 minutes with a visible timer; same-day collect cannot be cancelled.',
    variants: [
      { when: 'delivery', windowMinutes: 60, until: 'window', relativeTo: 'order_placed', text: null },
      { when: 'same-day collect', windowMinutes: 0, until: 'none', relativeTo: 'order_placed', text: null },
    ],
    flags: ['countdown-on-page'],
    source: {
      url: 'https://bootsphoto.zendesk.com/hc/en-us/articles/115005374627-Cancel-or-change-an-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [{ text: 'Cancel Order', evidenced: true }],
    confirm: [],
    path: ['Let us know', 'View order details'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
