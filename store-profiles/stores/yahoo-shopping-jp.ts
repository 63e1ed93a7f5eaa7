import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'yahoo-shopping-jp',
  name: 'Yahoo! Shopping Japan',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['shopping.yahoo.co.jp'],
  countries: ['JP'],
  timeZone: 'Asia/Tokyo',
  paths: ['/order-history/*', '/*order*', '/*cart*', '/*checkout*', '/*cancel*', '/*return*'],
  addresses: {
    orderHistory: { url: 'https://odhistory.shopping.yahoo.co.jp/order-history/list', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 10,
    until: 'window',
    text: 'Ten minutes from the order, from the order-history details; later only the shop can cancel.',
    steps: ['注文履歴', '注文履歴詳細', '注文をキャンセル', '注文をキャンセルする'],
    flags: ['seller-decides-after-window', 'button-hidden-after-window'],
    source: {
      url: 'https://atelegance.com/howto/yahoo-service/shopping-order-cancel',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'two more agree: new-era.jp/resale/12229, shiretto-shittoku.com',
    },
  },
  labels: {
    start: [
      { text: '注文をキャンセル', evidenced: true },
      { text: '注文をキャンセルする', evidenced: true },
      { text: 'キャンセルする', evidenced: true },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 1,
    text: 'order mail from shopping-order-master@mail.yahoo.co.jp carries the link to the details page',
    source: {
      url: 'https://atelegance.com/howto/yahoo-service/shopping-order-cancel',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['jp-sctl'],
  // Structure: github.com/shizuka-na-kazushi/yahoo-shop-odhistory-chrome-extension (`src/scripts/page-list.js` and
  // `page-details.js`), seen 2026-11-23, confidence medium. Orders placed together share one date; each store's is one order.
  reading: {
    locale: 'ja-JP',
    currency: 'JPY',
    dateOrder: 'year-first',
    orderNumber: '[a-z0-9][a-z0-9_-]{1,50}-\\d{5,12}',
    pages: [
      {
        kind: 'history',
        when: {
          url: '^/order-history/list',
          css: '#ordhist:not(:has(.elItem ~ .elItem, .elItemList ~ .elItemList)) .elOrderItem',
        },
        block: '#ordhist .elOrderItem',
        fields: {
          orderNumber: [{ css: '.elOrderData' }],
          placed: [{ css: '.elDate' }],
          status: [{ css: '.elCurrentStatusText' }],
          item: { block: '.elProductItem', title: [{ css: '.elTitle' }] },
        },
      },
      {
        kind: 'history',
        when: { url: '^/order-history/list', css: '#ordhist .elItemList' },
        block: '#ordhist .elItemList',
        fields: {
          orderNumber: [{ css: '.elOrderData' }],
          status: [{ css: '.elCurrentStatusText' }],
          item: { block: '.elProductItem', title: [{ css: '.elTitle' }] },
        },
      },
      {
        kind: 'detail',
        when: { url: '^/order-history/details', css: '#ordov' },
        fields: {
          orderNumber: [{ css: '#ordov .elOrderNumber .elOrderList' }],
          placed: [{ css: '#ordov .elOrderDate .elDetail' }],
          total: [{ labels: ['合計金額', 'お支払い金額', '合計'] }],
          status: [{ labels: ['注文状況', '注文ステータス'] }],
          item: {
            block: '#orddtl .elList .elDetail',
            title: [{ css: '.elName' }],
            quantity: [{ css: '.elNum' }],
            price: [{ css: '.elPrice' }],
          },
        },
      },
    ],
  },
} satisfies StoreProfileInput;
