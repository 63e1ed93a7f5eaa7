import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'mediamarkt',
  name: 'MediaMarkt / Saturn',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['mediamarkt.de', 'saturn.de', 'mediamarkt.at', 'mediamarkt.es', 'mediamarkt.nl'],
  countries: ['DE', 'AT', 'ES', 'NL'],
  timeZone: 'Europe/Berlin',
  addresses: {
    orderHistory: { url: 'https://www.mediamarkt.de/de/myaccount/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'No stored page found.',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  labels: {
    start: [
      { text: 'Stornieren', evidenced: false },
      { text: 'Bestellung stornieren', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button', 'de-bgb'],
  reading: { pages: [{ kind: 'history', when: { url: '^/[a-z]{2}/myaccount/orders/?(?:\\?|$)' } }] },
} satisfies StoreProfileInput;
