import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'ikea',
  name: 'IKEA',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['ikea.com'],
  countries: ['US', 'CA', 'GB', 'DE', 'FR', 'SE', 'NL', 'KR', 'CN'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.ikea.com/us/en/purchases/', hint: true },
    guestLookup: { url: 'https://www.ikea.com/us/en/purchases/lookup/', hint: true },
    cancelHelp: {
      url: 'https://www.ikea.com/ca/en/customer-service/knowledge/articles/d59241cf-eed4-4bb9-gd9g-411g69273888.html',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: "Cancellation runs through the IKEA account / order lookup; changes may be impossible because orders travel fast. US secondary: before shipment full refund; after that product value only, no shipping fee. CN: 'Cancel Order' until the order is confirmed.",
    source: {
      url: 'https://www.ikea.com/ca/en/customer-service/knowledge/articles/d59241cf-eed4-4bb9-gd9g-411g69273888.html',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [{ text: 'Cancel order', evidenced: true }],
    confirm: [],
    path: ['Track and manage my order'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 365,
    from: 'purchase',
    variants: [{ when: 'opened (unverified, US)', days: 180, from: 'purchase' }],
    cost: null,
    text: '365 days unopened, 180 opened (unverified, US)',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button', 'uk-ccr', 'kr-eca'],
  reading: { pages: [{ kind: 'history', when: { url: '^/[a-z]{2}/[a-z]{2}/purchases/?(?:\\?|$)' } }] },
} satisfies StoreProfileInput;
