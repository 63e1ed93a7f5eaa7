import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'rei',
  name: 'REI Co-op',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['rei.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.rei.com/OrderTracking', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Secondary: while the order is still processing, from Order History.',
    source: {
      url: 'https://techynomy.com/how-to-cancel-rei-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: { start: [{ text: 'Cancel Order', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 90,
    from: 'purchase',
    variants: [
      { when: 'members', days: 365, from: 'purchase' },
      { when: 'Re/Supply bought online (members)', days: 30, from: 'purchase' },
    ],
    cost: null,
    text: 'members 365 days; outdoor electronics 90; online Re/Supply 30 (members)',
    source: {
      url: 'https://brandcycle.shop/kx2y8',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'redirect to the rei.com returns page',
    },
  },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
