import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'goat',
  name: 'GOAT',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['goat.com'],
  countries: ['US', 'EU', 'GB'],
  timeZone: null,
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: {
      url: 'https://support.goat.com/hc/en-us/articles/115004608087-Can-I-cancel-my-order-',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: 180,
    until: 'window',
    text: 'Sneakers: within three hours and only until the seller confirms, whichever is first. Clothing/accessories, Instant items and accepted offers cannot be cancelled.',
    steps: ['Orders', 'Cancel'],
    variants: [
      {
        when: 'sneakers',
        windowMinutes: 180,
        until: 'window',
        relativeTo: 'order_placed',
        text: 'or until the seller confirms, whichever comes first',
      },
      {
        when: 'apparel, Instant, offers',
        windowMinutes: 0,
        until: 'none',
        relativeTo: 'order_placed',
        text: null,
      },
    ],
    flags: ['seller-confirm-ends-window'],
    source: {
      url: 'https://support.goat.com/hc/en-us/articles/115004608087-Can-I-cancel-my-order-',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: { start: [{ text: 'Cancel', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
