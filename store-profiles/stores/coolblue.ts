import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'coolblue',
  name: 'Coolblue',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['coolblue.nl', 'coolblue.be', 'coolblue.de'],
  countries: ['NL', 'BE', 'DE'],
  timeZone: 'Europe/Amsterdam',
  addresses: {
    orderHistory: { url: 'https://www.coolblue.nl/mijn-coolblue-account/orderoverzicht', hint: true },
    guestLookup: null,
    cancelHelp: { url: 'https://www.coolblue.be/en/customer-service/order-change-or-cancel', hint: false },
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: "In the account's order overview until it left the warehouse; afterwards refuse at the door or return for free.",
    flags: ['refuse-delivery-ok'],
    source: {
      url: 'https://www.coolblue.be/en/customer-service/order-change-or-cancel',
      date: '2020',
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Annuleren', evidenced: false },
      { text: 'Bestelling annuleren', evidenced: false },
      { text: 'Cancel', evidenced: true },
      { text: 'Stornieren', evidenced: false },
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
      url: 'https://www.coolblue.be/en/customer-service/order-change-or-cancel',
      date: '2020',
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: {
    days: 30,
    from: 'delivery',
    cost: 'free',
    text: null,
    source: {
      url: 'https://www.coolblue.be/en/customer-service/order-change-or-cancel',
      date: '2020',
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  laws: ['eu-crd', 'eu-withdrawal-button', 'de-bgb'],
  reading: { pages: [{ kind: 'history', when: { url: '^/mijn-coolblue-account/orderoverzicht' } }] },
} satisfies StoreProfileInput;
