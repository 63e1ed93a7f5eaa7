import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'lenovo',
  name: 'Lenovo',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['lenovo.com'],
  countries: ['US', 'CA', 'GB', 'DE', 'JP'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://account.lenovo.com/us/en/account/orders', hint: true },
    guestLookup: { url: 'https://www.lenovo.com/us/en/orderlookup', hint: true },
    cancelHelp: { url: 'https://lenovo.com/us/outletus/en/shopping-faq', hint: false },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'From the Order Details page (account or a secure link sent by the Order Lookup page) before it ships. UK: if a requested cancellation came too late, refuse the delivery.',
    flags: ['guest-can-cancel'],
    source: {
      url: 'https://cancelhow.com/cancel-lenovo-order/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: false },
      { text: 'Request Cancellation', evidenced: false },
    ],
    confirm: [],
    path: ['Send Secure Link To My Email'],
    avoid: [],
  },
  contact: {
    phone: '1-855-253-6686',
    chat: null,
    email: null,
    hours: null,
    source: {
      url: 'https://www.lenovo.com/ca/en/shopping-faq',
      date: '2018',
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button', 'uk-ccr', 'jp-sctl'],
} satisfies StoreProfileInput;
