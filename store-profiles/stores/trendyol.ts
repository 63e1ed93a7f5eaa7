import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'trendyol',
  name: 'Trendyol',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['trendyol.com'],
  countries: ['TR', 'DE', 'AZ'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.trendyol.com/hesabim/siparislerim', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: "Until the status reads 'Kargoya Verildi' (handed to the carrier).",
    steps: ['Siparişlerim', 'Sipariş detayı', 'İptal et', 'Devam et', 'Onayla'],
    source: {
      url: 'https://onlineyasam.com/nasil-yapilir/trendyol-siparis-iptali-nasil-gerceklestirilir',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'İptal et', evidenced: true },
      { text: 'Siparişi İptal Et', evidenced: true },
    ],
    confirm: ['Devam et', 'Onayla'],
    path: ['Sipariş detayı'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '1-7',
    maxBusinessDays: 7,
    text: null,
    source: {
      url: 'https://www.manisahabergazetesi.com.tr/post/139788/trendyol-siparis-iptali-nasil-olur',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  returns: {
    days: 14,
    from: 'delivery',
    cost: null,
    text: 'statutory 14 days',
    source: {
      url: 'https://www.erkuranhukuk.com/mesafeli-satis-sozlesmesinde-cayma-hakki/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'the right of withdrawal in Turkey (Law 6502 art. 48)',
    },
  },
  laws: ['tr-msy'],
  // Structure of list and detail page: a public browser script that reads both (Python, Selenium), seen 2026-11-23,
  // confidence medium; the detail address also in a second, independent one.
  reading: {
    locale: 'tr-TR',
    currency: 'TRY',
    dateOrder: 'day-first',
    orderNumber: '\\d{6,20}',
    stateWords: { placed: ['Siparişin Hazırlanıyor'] },
    pages: [
      {
        kind: 'history',
        when: { url: '^/hesabim/siparislerim/?(?:\\?|$)', css: '.order-list-item-wrapper' },
        block: '.order-list-item-wrapper[data-ordernumber]',
        fields: {
          orderNumber: [{ attribute: 'data-ordernumber' }],
          placed: [{ labels: ['Sipariş Tarihi'] }],
          total: [{ labels: ['Toplam', 'Toplam Tutar', 'Tutar'] }],
          status: [{ labels: ['Sipariş Durumu', 'Durum'] }],
          detailLink: [{ css: 'a[href*="/hesabim/siparislerim/"]', attribute: 'href' }],
        },
      },
      {
        kind: 'detail',
        when: { url: '^/hesabim/siparislerim/\\d{6,20}' },
        fields: {
          orderNumber: [{ scope: 'url', pattern: '^/hesabim/siparislerim/(\\d{6,20})' }],
          placed: [{ labels: ['Sipariş Tarihi'] }],
          total: [{ labels: ['Toplam', 'Genel Toplam', 'Toplam Tutar'] }],
          status: [{ css: '[data-testid="status-text"]' }],
          item: { block: '[data-testid="product-name"]', title: [{}] },
        },
      },
    ],
  },
} satisfies StoreProfileInput;
