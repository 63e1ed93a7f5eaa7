import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'teufel',
  name: 'Teufel',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['teufel.de', 'teufelaudio.com', 'teufelaudio.nl'],
  countries: ['DE', 'NL', 'FR'],
  timeZone: 'Europe/Berlin',
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: {
      url: 'https://support.teufel.de/hc/nl/articles/115005679865-Ik-wil-een-bestelling-annuleren',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Self-service portal with order number and postcode (no account) until sent to the warehouse; then refuse and contact.',
    flags: ['guest-can-cancel', 'refuse-delivery-ok'],
    source: {
      url: 'https://support.teufel.de/hc/nl/articles/115005679865-Ik-wil-een-bestelling-annuleren',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Bestelling annuleren', evidenced: true },
      { text: 'Bestellung stornieren', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '3',
    maxBusinessDays: 3,
    text: null,
    source: {
      url: 'https://support.teufel.de/hc/nl/articles/115005679865-Ik-wil-een-bestelling-annuleren',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button', 'de-bgb'],
} satisfies StoreProfileInput;
