import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'cdiscount',
  name: 'Cdiscount',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['cdiscount.com'],
  countries: ['FR'],
  timeZone: 'Europe/Paris',
  addresses: {
    orderHistory: { url: 'https://clients.cdiscount.com/order/orderlist.html', hint: true },
    guestLookup: null,
    cancelHelp: { url: 'https://clients.cdiscount.com/simple/faq.aspx', hint: false },
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'Until it ships: Mes Commandes > Annuler ma commande. Marketplace: message to the seller. Too late: refuse the parcel or return.',
    steps: ['Espace Client', 'Mes Commandes', 'commande', 'Annuler ma commande'],
    flags: ['marketplace-differs', 'refuse-delivery-ok'],
    source: {
      url: 'https://clients.cdiscount.com/simple/faq.aspx',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: { start: [{ text: 'Annuler ma commande', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '2 (max 48 h)',
    maxBusinessDays: 2,
    text: null,
    source: {
      url: 'https://clients.cdiscount.com/simple/faq.aspx',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button', 'fr-code-conso'],
} satisfies StoreProfileInput;
