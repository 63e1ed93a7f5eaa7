import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'elcorteingles',
  name: 'El Corte Inglés',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['elcorteingles.es'],
  countries: ['ES', 'PT'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.elcorteingles.es/mi-cuenta/pedidos', hint: true },
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
      { text: 'Cancelar pedido', evidenced: false },
      { text: 'Anular pedido', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button'],
} satisfies StoreProfileInput;
