import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'lazada',
  name: 'Lazada',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['lazada.com.my', 'lazada.sg', 'lazada.com.ph', 'lazada.co.id', 'lazada.co.th', 'lazada.vn'],
  countries: ['MY', 'SG', 'PH', 'ID', 'TH', 'VN'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://my.lazada.com.my/customer/order/index/', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Until packed/shipped; a cancelled order cannot be recovered; used vouchers are lost (old PH policy).',
    source: {
      url: 'https://lazadaphilippines.zendesk.com/hc/en-us/articles/214809907-What-is-Lazada-s-Cancellation-policy-',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      stale: true,
    },
  },
  labels: {
    start: [
      { text: 'Cancel', evidenced: true },
      { text: 'Cancel Order', evidenced: false },
    ],
    confirm: ['Confirm Cancellation'],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: 'card 1-2 billing cycles (old PH page)',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'https://lazadaphilippines.zendesk.com/hc/en-us/articles/214809907-What-is-Lazada-s-Cancellation-policy-',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: [],
} satisfies StoreProfileInput;
