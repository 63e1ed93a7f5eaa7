import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'wish',
  name: 'Wish',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['wish.com'],
  countries: ['US', 'EU'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.wish.com/transaction', hint: true },
    guestLookup: null,
    cancelHelp: {
      url: 'https://cs-help.wish.com/hc/en-us/articles/360028154572-How-do-I-cancel-a-Pickup-Now-or-Ship-to-Store-order-',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: 30,
    until: 'window',
    text: 'Store page: Ship-to-Store 8 hours, Pickup Now any time. Home delivery: guides disagree (30 minutes or 8 hours); treat 30 minutes as the deadline. Via Contact Support in the order.',
    variants: [
      {
        when: 'Ship to Store',
        windowMinutes: 480,
        until: 'window',
        relativeTo: 'order_placed',
        text: 'store page',
      },
      {
        when: 'Pickup Now',
        windowMinutes: null,
        until: 'shipped',
        relativeTo: 'order_placed',
        text: 'store page: any time',
      },
      {
        when: 'home delivery',
        windowMinutes: 30,
        until: 'window',
        relativeTo: 'order_placed',
        text: 'secondary, conflicting (8 h elsewhere)',
      },
    ],
    flags: ['per-fulfilment', 'sources-conflict'],
    source: {
      url: 'https://cs-help.wish.com/hc/en-us/articles/360028154572-How-do-I-cancel-a-Pickup-Now-or-Ship-to-Store-order-',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: false },
      { text: 'Cancel my item', evidenced: true },
    ],
    confirm: [],
    path: ['Contact Support'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: 'processed within an hour, up to 14 to appear',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'https://cs-help.wish.com/hc/en-us/articles/360028154572-How-do-I-cancel-a-Pickup-Now-or-Ship-to-Store-order-',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435', 'eu-crd'],
} satisfies StoreProfileInput;
