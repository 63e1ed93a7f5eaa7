import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'rueducommerce',
  name: 'Rue du Commerce',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['rueducommerce.fr'],
  countries: ['FR'],
  timeZone: 'Europe/Paris',
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: { url: 'https://rueducommerce.fr/aide/1017-annulation-dune-commande', hint: false },
  },
  cancel: {
    windowMinutes: 15,
    until: 'window',
    text: '15 minutes self-service without any card debit; then the order is final and a form may be tried.',
    flags: ['request-after-window'],
    source: {
      url: 'https://rueducommerce.fr/aide/1017-annulation-dune-commande',
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
