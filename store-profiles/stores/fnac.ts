import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'fnac',
  name: 'Fnac / Darty',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['fnac.com', 'darty.com'],
  countries: ['FR', 'BE', 'ES', 'PT'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://secure.fnac.com/account/orders', hint: true },
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
      { text: 'Annuler la commande', evidenced: false },
      { text: 'Annuler', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button', 'fr-code-conso'],
} satisfies StoreProfileInput;
