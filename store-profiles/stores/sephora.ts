import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'sephora',
  name: 'Sephora',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['sephora.com'],
  countries: ['US', 'CA'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.sephora.com/purchase-history', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 60,
    until: 'window',
    text: "About one hour, while the status reads 'Placed' (secondary, several guides).",
    steps: ['My Account', 'Orders', 'Cancel Order', 'reason', 'confirm'],
    source: {
      url: 'https://how-tocancel.com/cancel-sephora-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: true },
      { text: 'Cancel Items', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '5-10',
    maxBusinessDays: 10,
    text: null,
    source: {
      url: 'https://howtocancel.guru/how-to-cancel-sephora-order/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  returns: {
    days: 30,
    from: 'purchase',
    cost: null,
    text: null,
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  laws: ['us-ftc-435'],
  reading: { pages: [{ kind: 'history', when: { url: '^/purchase-history' } }] },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'reason' },
      { step: 'confirm' },
      { step: 'done' },
    ],
    source: {
      url: 'https://how-tocancel.com/cancel-sephora-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
} satisfies StoreProfileInput;
