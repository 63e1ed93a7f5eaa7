import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'etsy',
  name: 'Etsy',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['etsy.com'],
  countries: ['US', 'GB', 'DE', 'FR', 'CA', 'AU'],
  timeZone: null,
  paths: ['/your/purchases*', '/*order*', '/*purchase*', '/*cart*', '/*checkout*', '/*cancel*', '/*return*'],
  addresses: {
    orderHistory: { url: 'https://www.etsy.com/your/purchases', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: "Buyers cannot cancel on their own: they ask the shop via the order's help button before it ships; the shop decides under its policy. No answer in 48 hours lets the buyer open a case.",
    steps: ['You', 'Purchases and reviews', 'Help with order', 'explain the reason', 'Send help request'],
    variants: [
      {
        when: 'shop policy',
        windowMinutes: null,
        until: 'shipped',
        relativeTo: 'order_placed',
        text: 'seller decides',
      },
      {
        when: 'no answer',
        windowMinutes: 2880,
        until: 'window',
        relativeTo: 'request_sent',
        text: 'open a case after 48 h',
      },
    ],
    flags: ['seller-decides', 'no-self-service'],
    source: {
      url: 'https://printify.com/blog/how-to-cancel-an-etsy-order',
      date: '2025-04-09',
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Request cancellation', evidenced: false },
      { text: 'Cancel order', evidenced: false },
    ],
    confirm: ['Send help request'],
    path: ['Help with order', 'Contact the shop'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'Etsy Messages + email',
    expectedWithinHours: 48,
    text: null,
    source: {
      url: 'https://printify.com/blog/how-to-cancel-an-etsy-order',
      date: '2025-04-09',
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435', 'uk-ccr', 'eu-crd', 'eu-withdrawal-button'],
  reading: { pages: [{ kind: 'history', when: { url: '^/your/purchases/?(?:\\?|$)' } }] },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'reason' },
      { step: 'confirm', say: 'seller-decides' },
      { step: 'done', say: 'seller-decides' },
    ],
    source: {
      url: 'https://printify.com/blog/how-to-cancel-an-etsy-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
} satisfies StoreProfileInput;
