import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'gamestop',
  name: 'GameStop',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['gamestop.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.gamestop.com/orders/', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Pre-orders: until the card is charged (about 5 days before release/shipment). Normal orders: short, no stored store text.',
    variants: [
      {
        when: 'pre-order',
        windowMinutes: -7200,
        until: 'preparing',
        relativeTo: 'release_date',
        text: 'until payment is charged, ~5 days before release',
      },
    ],
    source: {
      url: 'https://how-tocancel.com/cancel-gamestop-pre-order/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel order', evidenced: false },
      { text: 'Cancel', evidenced: true },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'purchase',
    variants: [{ when: 'tablets', days: 14, from: 'purchase' }],
    cost: null,
    text: 'unopened; tablets 14',
    source: {
      url: 'https://how-tocancel.com/cancel-gamestop-pre-order/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
