import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'coupang',
  name: 'Coupang',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['coupang.com'],
  countries: ['KR'],
  timeZone: 'Asia/Seoul',
  paths: ['/ssr/desktop/order/*', '/*order*', '/*cart*', '/*checkout*', '/*cancel*', '/*return*'],
  addresses: {
    orderHistory: { url: 'https://mc.coupang.com/ssr/desktop/order/list', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Only while the cancel button is shown; if not, it is being prepared or on its way and goes through a return.',
    flags: ['button-visible-is-the-rule'],
    source: {
      url: 'https://maps3s.blogspot.com/2022/10/blog-post_319.html',
      date: '2022-10',
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'copy of the Coupang FAQ',
    },
  },
  labels: {
    start: [
      { text: '주문·배송 취소', evidenced: true },
      { text: '주문취소', evidenced: false },
      { text: '주문 취소', evidenced: false },
      { text: '취소신청', evidenced: false },
    ],
    confirm: [],
    path: ['반품신청'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: 'card 3-7; bank transfer 2-3; phone billing same day',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'https://maps3s.blogspot.com/2022/10/blog-post_374.html',
      date: '2022-10',
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  returns: {
    days: 30,
    from: 'delivery',
    variants: [
      { when: 'Rocket mobile', days: 14, from: 'purchase' },
      { when: 'marketplace', days: 7, from: 'delivery' },
    ],
    cost: 'Wow members free; others KRW 2,500-5,000',
    text: 'Rocket delivery 30 days; Rocket mobile 14 days from order; marketplace 7 days',
    source: {
      url: 'https://forced.tistory.com/tag/%EC%BF%A0%ED%8C%A1%EB%B0%98%ED%92%88',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['kr-eca'],
  // Structure of the detail page: a public exporter and its measured fixtures (JavaScript extension, 2026-08), confidence
  // medium. The list shows no order's number and its detail buttons carry no address: it can't be told which order is which.
  reading: {
    locale: 'ko-KR',
    currency: 'KRW',
    dateOrder: 'year-first',
    orderNumber: '\\d{8,20}',
    pages: [
      {
        kind: 'history',
        when: { url: '^/ssr/desktop/order/list' },
        fields: { orderNumber: [{ labels: ['주문번호'] }] },
      },
      {
        kind: 'detail',
        when: { url: '^/ssr/desktop/order/(?:detail/)?\\d{8,20}' },
        fields: {
          orderNumber: [
            { labels: ['주문번호'] },
            { scope: 'url', pattern: '^/ssr/desktop/order/(?:detail/)?(\\d{8,20})' },
          ],
          placed: [{ scope: 'page', pattern: '(\\d{4}\\. ?\\d{1,2}\\. ?\\d{1,2}) ?주문' }],
          total: [{ labels: ['총 결제금액'] }],
          status: [{ css: 'span[style*="font-size:1.25rem"]' }],
          item: { block: 'a[href*="MyCoupang_order_detail_product_title"]', title: [{}] },
        },
      },
    ],
  },
} satisfies StoreProfileInput;
