import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'bhphoto',
  name: 'B&H Photo',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['bhphotovideo.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.bhphotovideo.com/find/myAccount.jsp', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'No stored page found.',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  labels: { start: [{ text: 'Cancel Order', evidenced: false }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'delivery',
    cost: 'buyer',
    text: null,
    source: {
      url: 'https://re-turns.com/bh-return-policy/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'copy of the store text',
    },
  },
  laws: ['us-ftc-435'],
  notes:
    'Checkout closed on Shabbat/holidays (background knowledge): phone hours matter. Guest order lookup exists (secondary).',
} satisfies StoreProfileInput;
