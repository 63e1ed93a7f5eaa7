import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'parfumdreams',
  name: 'parfumdreams',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['parfumdreams.de', 'parfumdreams.at', 'parfumdreams.ch'],
  countries: ['DE', 'AT', 'CH'],
  timeZone: 'Europe/Berlin',
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: {
      url: 'https://help.parfumdreams.de/hc/de/articles/39964544136209-Kann-ich-meine-Bestellung-stornieren',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: 30,
    until: 'window',
    text: '30 minutes, whole order, the request is checked and answered by mail; afterwards refuse or return.',
    steps: ['Kundenkonto', 'Meine Bestellungen', 'Bestellung', 'Stornieren'],
    flags: ['whole-order-only', 'request-may-be-declined'],
    source: {
      url: 'https://help.parfumdreams.de/hc/de/articles/39964544136209-Kann-ich-meine-Bestellung-stornieren',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: { start: [{ text: 'Stornieren', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 2,
    text: null,
    source: {
      url: 'https://help.parfumdreams.de/hc/de/articles/39964544136209-Kann-ich-meine-Bestellung-stornieren',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  refund: {
    businessDays: '10 after the return arrived',
    maxBusinessDays: 10,
    text: null,
    source: {
      url: 'https://help.parfumdreams.de/hc/de/articles/39964544136209-Kann-ich-meine-Bestellung-stornieren',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button', 'de-bgb', 'ch-none'],
} satisfies StoreProfileInput;
