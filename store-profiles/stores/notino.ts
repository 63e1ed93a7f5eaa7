import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'notino',
  name: 'Notino',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['notino.de', 'notino.co.uk', 'notino.fr', 'notino.cz', 'notino.pl', 'notino.it', 'notino.es'],
  countries: ['DE', 'GB', 'FR', 'CZ', 'PL', 'IT', 'ES'],
  timeZone: null,
  addresses: { orderHistory: null, guestLookup: null, cancelHelp: null },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'No stored page found.',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  labels: {
    start: [
      { text: 'Bestellung stornieren', evidenced: false },
      { text: 'Cancel order', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button', 'uk-ccr'],
} satisfies StoreProfileInput;
