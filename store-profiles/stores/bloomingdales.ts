import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'bloomingdales',
  name: "Bloomingdale's",
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['bloomingdales.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.bloomingdales.com/account/orders', hint: true },
    guestLookup: null,
    cancelHelp: {
      url: 'https://customerservice-bloomingdales.com/articles/how-can-i-cancel-my-order',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: 30,
    until: 'window',
    text: "30 minutes; 15 minutes for store pickup or same-day. Online, or by an automated phone line that matches the caller's number within the same 30 minutes.",
    steps: ['My Order Status & History', 'Order Details', 'cancel order', 'yes'],
    variants: [
      { when: 'shipping', windowMinutes: 30, until: 'window', relativeTo: 'order_placed', text: null },
      {
        when: 'store pickup / same-day delivery',
        windowMinutes: 15,
        until: 'window',
        relativeTo: 'order_placed',
        text: null,
      },
    ],
    flags: ['per-fulfilment', 'guest-can-cancel', 'phone-self-service'],
    source: {
      url: 'https://customerservice-bloomingdales.com/articles/how-can-i-cancel-my-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: "store's separate help host; ownership by the store is background knowledge",
    },
  },
  labels: {
    start: [{ text: 'cancel order', evidenced: true }],
    confirm: ['yes'],
    path: ['Order Details', 'My Order Status & History', 'LOOK UP BY ORDER NUMBER'],
    avoid: [],
  },
  contact: {
    phone: '1-800-777-0000',
    chat: null,
    email: null,
    hours: 'automated cancel: press 1',
    source: {
      url: 'https://customerservice-bloomingdales.com/articles/how-can-i-cancel-my-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: "store's separate help host; ownership by the store is background knowledge",
    },
  },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 1,
    text: null,
    source: {
      url: 'https://customerservice-bloomingdales.com/articles/how-can-i-cancel-my-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: "store's separate help host; ownership by the store is background knowledge",
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
