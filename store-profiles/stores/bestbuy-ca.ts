import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'bestbuy-ca',
  name: 'Best Buy Canada',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['bestbuy.ca'],
  countries: ['CA'],
  timeZone: 'America/Toronto',
  addresses: {
    orderHistory: { url: 'https://www.bestbuy.ca/order/en-ca/order-history', hint: true },
    guestLookup: null,
    cancelHelp: { url: 'https://www.bestbuy.ca/en-ca/help', hint: true },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Limited window, no minutes: in the account, or by phone. The sales contract only comes about with the shipping-notice mail.',
    flags: ['contract-forms-at-shipping-notice'],
    source: {
      url: 'https://bestbuy.ca/en-ca/help/policies-and-terms-and-conditions/legal-policies',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: false },
      { text: 'Cancel', evidenced: false },
      { text: 'Annuler la commande', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: {
    phone: '1-866-237-8289',
    chat: null,
    email: null,
    hours: null,
    source: {
      url: 'https://bestbuy.ca/en-ca/help/policies-and-terms-and-conditions/legal-policies',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['ca-on', 'ca-qc'],
} satisfies StoreProfileInput;
