import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'next',
  name: 'Next',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['next.co.uk', 'next.us', 'nextdirect.com'],
  countries: ['GB', 'IE'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: { url: 'https://www.next.co.uk/secure/account/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 0,
    until: 'none',
    text: 'Store quoted: unable to change an order once placed; only delayed items can be cancelled individually; flowers up to 48 h before delivery. Contract is formed at dispatch.',
    variants: [
      { when: 'in-stock items', windowMinutes: 0, until: 'none', relativeTo: 'order_placed', text: null },
      {
        when: 'delayed items',
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: null,
      },
      {
        when: 'fresh flowers',
        windowMinutes: -2880,
        until: 'window',
        relativeTo: 'delivery_day',
        text: '48 h before delivery',
      },
    ],
    source: {
      url: 'https://zaro.info/next-order-policy/how-do-i-change-the-order-on-next',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel item', evidenced: false },
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
    days: 28,
    from: 'delivery',
    cost: null,
    text: null,
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
