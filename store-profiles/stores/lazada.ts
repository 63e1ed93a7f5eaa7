import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'lazada',
  name: 'Lazada',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['lazada.com.my', 'lazada.sg', 'lazada.com.ph', 'lazada.co.id', 'lazada.co.th', 'lazada.vn'],
  countries: ['MY', 'SG', 'PH', 'ID', 'TH', 'VN'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://my.lazada.com.my/customer/order/index/', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Until packed/shipped; a cancelled order cannot be recovered; used vouchers are lost (old PH policy).',
    source: {
      url: 'https://lazadaphilippines.zendesk.com/hc/en-us/articles/214809907-What-is-Lazada-s-Cancellation-policy-',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      stale: true,
    },
  },
  labels: {
    start: [
      { text: 'Cancel', evidenced: true },
      { text: 'Cancel Order', evidenced: false },
    ],
    confirm: ['Confirm Cancellation'],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: 'card 1-2 billing cycles (old PH page)',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'https://lazadaphilippines.zendesk.com/hc/en-us/articles/214809907-What-is-Lazada-s-Cancellation-policy-',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: [],
  // Structure: public order exporters for PH and VN (list cards by their `tag`, `.total-price`, `tradeOrderId` and
  // `buyerEmail` in the address of an order) and saved answers of the store's interface ("Placed on 18 Feb 2019
  // 11:56:32", github.com/ashishsvkumar/selfService), seen 2026-11-23, confidence medium.
  reading: {
    orderNumber: '\\d{10,20}',
    secretParameters: ['buyerEmail'],
    stateWords: { placed: ['To Pay', 'To Ship'], shipped: ['To Receive'] },
    dateOrder: 'day-first',
    pages: [
      {
        kind: 'history',
        when: { url: '^/customer/order/index', css: '.order-list [tag="order-component"]' },
        block: '.order-list [tag="order-component"]',
        fields: {
          orderNumber: [
            { css: 'a[href*="tradeOrderId="]', attribute: 'href', pattern: '[?&]tradeOrderId=(\\d{10,20})' },
          ],
          status: [{ css: '.shop-right-status' }],
          detailLink: [{ css: 'a[href*="tradeOrderId="]', attribute: 'href' }],
          item: {
            block: '.order-item',
            title: [{ css: '.item-title' }],
            price: [{ css: '.item-price' }],
          },
        },
      },
      {
        kind: 'detail',
        when: { url: '^/customer/order/view' },
        fields: {
          orderNumber: [{ scope: 'url', pattern: '[?&]tradeOrderId=(\\d{10,20})' }],
          placed: [{ labels: ['Placed on'] }],
          total: [{ css: '.total-price' }, { labels: ['Total'] }],
          item: {
            block: '.order-item',
            title: [{ css: '.item-title' }],
            price: [{ css: '.item-price' }],
          },
        },
      },
    ],
  },
} satisfies StoreProfileInput;
