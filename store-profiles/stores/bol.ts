import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'bol',
  name: 'bol',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['bol.com'],
  countries: ['NL', 'BE'],
  timeZone: 'Europe/Amsterdam',
  addresses: {
    orderHistory: { url: 'https://www.bol.com/nl/nl/account/bestellingen/overzicht/', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'Seller side: the customer can cancel as long as the seller has not confirmed shipment; the request goes to seller and customer by e-mail, acceptance triggers an automatic confirmation.',
    flags: ['seller-decides'],
    source: {
      url: 'https://partnerplatform.bol.com/en/need-help/ordering-and-shipping/customer-cancels-the-order/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Annuleren', evidenced: false },
      { text: 'Artikel annuleren', evidenced: false },
      { text: 'Bestelling annuleren', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 48,
    text: 'mail with the request, then automatic confirmation after acceptance',
    source: {
      url: 'https://partnerplatform.bol.com/en/need-help/ordering-and-shipping/customer-cancels-the-order/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'delivery',
    cost: null,
    text: null,
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  laws: ['eu-crd', 'eu-withdrawal-button'],
} satisfies StoreProfileInput;
