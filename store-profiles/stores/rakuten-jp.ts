import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'rakuten-jp',
  name: 'Rakuten Ichiba',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['rakuten.co.jp'],
  countries: ['JP'],
  timeZone: 'Asia/Tokyo',
  paths: ['/?page=myorder*', '/*order*', '/*basket*', '/*cart*', '/*checkout*', '/*cancel*', '/*return*'],
  addresses: {
    orderHistory: { url: 'https://order.my.rakuten.co.jp/?page=myorder', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 30,
    until: 'window',
    text: 'Logged-in members: 30 minutes from the purchase history, platform-wide and overriding shop rules. Not for guests, next-day (あす楽/最強配送), reservation, subscription and hanpukai orders: contact the shop before it ships.',
    steps: ['購入履歴', '注文詳細を表示', '注文商品をキャンセル', 'キャンセル', '確認'],
    variants: [
      {
        when: 'member, normal order',
        windowMinutes: 30,
        until: 'window',
        relativeTo: 'order_placed',
        text: null,
      },
      {
        when: 'guest / あす楽・最強配送 / 予約 / 定期購入 / 頒布会',
        windowMinutes: null,
        until: 'shipped',
        relativeTo: 'order_placed',
        text: 'ask the shop',
      },
    ],
    flags: ['members-only', 'per-fulfilment', 'seller-decides-after-window'],
    source: {
      url: 'https://hikaku.kurashiru.com/articles/01HMT1N5KZ8A4AQ6Q8KA2AGKPT',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'based on the official Rakuten help; four independent guides agree',
    },
  },
  labels: {
    start: [
      { text: '注文商品をキャンセル', evidenced: true },
      { text: 'キャンセル', evidenced: true },
      { text: '注文をキャンセルする', evidenced: false },
    ],
    confirm: [],
    path: ['注文詳細を表示'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['jp-sctl'],
  // Structure of the list: github.com/samrullo/jspanda_eshop_parsing (`docs/rakuten_orders_selenium_parsing.md`), seen
  // 2026-11-23, confidence medium.
  reading: {
    locale: 'ja-JP',
    currency: 'JPY',
    dateOrder: 'year-first',
    orderNumber: '\\d{6}-\\d{8}-\\d{6,12}',
    pages: [
      {
        kind: 'detail',
        when: { url: '[?&]act=detail_view(?:&|$)' },
        fields: {
          orderNumber: [{ scope: 'url', pattern: '[?&]order_number=(\\d{6}-\\d{8}-\\d{6,12})(?:&|$)' }],
          placed: [{ labels: ['注文日', '注文日時'] }],
          total: [{ labels: ['合計', '合計金額', '総合計', 'お支払い金額'] }],
          status: [{ labels: ['注文状況', 'ステータス'] }],
        },
      },
      {
        kind: 'history',
        when: { url: '^/\\?page=myorder(?:&|$)', css: '.oDrListItem' },
        block: '.oDrListItem',
        fields: {
          orderNumber: [{ css: '.idNum' }],
          placed: [{ css: '.purchaseDate' }],
          detailLink: [{ css: 'a[href*="act=detail_view"]', attribute: 'href' }],
          item: {
            block: '.oDrListItemRightCont',
            title: [{ css: '.itemLink' }],
            quantity: [{ css: '.itemNum' }],
            price: [{ css: '.price' }],
          },
        },
      },
    ],
  },
} satisfies StoreProfileInput;
