import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'johnlewis',
  name: 'John Lewis',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['johnlewis.com'],
  countries: ['GB'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: { url: 'https://www.johnlewis.com/my-account/orders', hint: true },
    guestLookup: null,
    cancelHelp: {
      url: 'https://www.johnlewis.com/customer-services/orders/how-to-change-or-cancel-your-order',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: "If 'Cancel Items' is visible on the order details page it works (website only, not in the app); if not, the order will be delivered and must be returned. Made-to-order and perishables never.",
    steps: ['Account', 'Order Details', 'Cancel Items'],
    flags: ['button-visible-is-the-rule', 'website-only-not-app'],
    source: {
      url: 'https://www.johnlewis.com/customer-services/orders/how-to-change-or-cancel-your-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: { start: [{ text: 'Cancel Items', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: {
    phone: '03456 049 049',
    chat: null,
    email: 'customerservices@johnlewis.com',
    hours: '07:00-24:00 daily (older page)',
    source: {
      url: 'http://m.johnlewis.com/mt/www.johnlewis.com/customer-services/information-about-ordering-and-returning-products',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'delivery',
    cost: null,
    text: 'voluntary policy unverified; statutory 14 days after the day of receipt on the store page',
    source: {
      url: 'https://www.johnlewis.com/customer-services/orders/how-to-change-or-cancel-your-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'low',
      unverified: true,
    },
  },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
