import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'jcpenney',
  name: 'JCPenney',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['jcpenney.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.jcpenney.com/account/dashboard/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 30,
    until: 'window',
    text: 'About 30 minutes through the account.',
    source: {
      url: 'https://www.blogcontentgenerator.com/how-to-cancel-a-jcpenney-online-order-your-ultimate-guide',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: { start: [{ text: 'Cancel Order', evidenced: false }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
