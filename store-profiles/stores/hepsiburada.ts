import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'hepsiburada',
  name: 'Hepsiburada',
  version: 2,
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
  // The detail page's address and its cancel button: page objects of a public browser test of the store, seen 2026-11-23,
  // confidence low (undated). Its fields are read by the labels of the language.
  reading: {
    locale: 'tr-TR',
    currency: 'TRY',
    dateOrder: 'day-first',
    pages: [
      {
        kind: 'detail',
        when: { url: '^/siparislerim/detay/' },
        fields: {
          orderNumber: [{ labels: ['Sipariş numarası', 'Sipariş no'] }],
          placed: [{ labels: ['Sipariş tarihi'] }],
          total: [{ labels: ['Genel toplam', 'Toplam'] }],
          status: [{ labels: ['Sipariş durumu', 'Durum'] }],
        },
        controls: [
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: '.hb-button--secondary',
            names: ['İptal et', 'Siparişi İptal Et'],
          },
        ],
      },
    ],
  },
} satisfies StoreProfileInput;
