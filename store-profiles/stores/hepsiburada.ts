import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'hepsiburada',
  name: 'Hepsiburada',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['hepsiburada.com'],
  countries: ['TR'],
  timeZone: 'Europe/Istanbul',
  addresses: {
    orderHistory: { url: 'https://www.hepsiburada.com/siparislerim', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Until the invoice is issued (secondary).',
    source: {
      url: null,
      date: null,
      checked: '2026-11-23',
      confidence: 'low',
      unverified: true,
      note: 'stored copy of the rules of the store; its address was not kept',
    },
  },
  labels: {
    start: [
      { text: 'İptal et', evidenced: false },
      { text: 'Siparişi İptal Et', evidenced: false },
      { text: 'İptal Talebi Oluştur', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['tr-msy'],
} satisfies StoreProfileInput;
