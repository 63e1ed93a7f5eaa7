import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'joybuy',
  name: 'Joybuy',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['joybuy.nl', 'joybuy.de', 'joybuy.co.uk', 'joybuy.fr'],
  countries: ['NL', 'DE', 'GB', 'FR'],
  timeZone: null,
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: {
      url: 'https://help.joybuy.com/hc/nl/articles/49063673417881-Bestelling-annuleren',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: "While not shipped the button stays visible; disappears at status 'Verzonden'.",
    steps: ['Mijn bestellingen', 'bestelling', 'Annuleren'],
    flags: ['button-visible-is-the-rule'],
    source: {
      url: 'https://help.joybuy.com/hc/nl/articles/49063673417881-Bestelling-annuleren',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: { start: [{ text: 'Annuleren', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '3-5',
    maxBusinessDays: 5,
    text: null,
    source: {
      url: 'https://help.joybuy.com/hc/nl/articles/49063673417881-Bestelling-annuleren',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button'],
} satisfies StoreProfileInput;
