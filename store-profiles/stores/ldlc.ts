import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'ldlc',
  name: 'LDLC',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['ldlc.com'],
  countries: ['FR', 'BE'],
  timeZone: 'Europe/Paris',
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: { url: 'https://ldlc.com/fr-be/aide/28-annulation-d-une-commande', hint: false },
  },
  cancel: {
    windowMinutes: 15,
    until: 'window',
    text: 'Heading says 15 minutes, body says one hour; treat 15 minutes as the deadline. Later by phone during hours or e-mail.',
    flags: ['store-page-self-contradictory'],
    source: {
      url: 'https://ldlc.com/fr-be/aide/28-annulation-d-une-commande',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Annuler', evidenced: false },
      { text: 'Annuler la commande', evidenced: false },
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
