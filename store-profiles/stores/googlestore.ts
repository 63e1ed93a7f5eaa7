import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'googlestore',
  name: 'Google Store',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['store.google.com'],
  countries: ['US', 'GB', 'DE', 'FR', 'JP', 'AU', 'CA'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://store.google.com/orderhistory', hint: false },
    guestLookup: null,
    cancelHelp: { url: 'https://support.google.com/store/answer/12448592', hint: false },
  },
  cancel: {
    windowMinutes: 60,
    until: 'preparing',
    text: "Until the delivery shows 'Prepared to ship/deliver'; an older page said that usually takes about an hour. Split orders: each delivery is cancelled separately; trade-ins are cancelled with it.",
    steps: ['Order history', 'View or edit order', 'Cancel delivery'],
    flags: ['per-delivery', 'status-gated'],
    source: {
      url: 'https://support.google.com/store/answer/12448592?hl=en-GB&ref_topic=3237699',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Cancel delivery', evidenced: true },
      { text: 'Cancel order', evidenced: true },
    ],
    confirm: [],
    path: ['View or edit order'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 24,
    text: null,
    source: {
      url: 'https://support.google.com/store/answer/12448592?hl=en-GB&ref_topic=3237699',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button', 'uk-ccr'],
  notes: 'Refusing a dispatched parcel is possible, but support must then be contacted for the refund.',
} satisfies StoreProfileInput;
