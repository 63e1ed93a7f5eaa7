import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'flipkart',
  name: 'Flipkart',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['flipkart.com'],
  countries: ['IN'],
  timeZone: 'Asia/Kolkata',
  addresses: {
    orderHistory: { url: 'https://www.flipkart.com/account/orders', hint: true },
    guestLookup: null,
    cancelHelp: { url: 'https://www.flipkart.com/helpcentre', hint: true },
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: "Self-service until 'Shipped' (ordered, processed, packed are fine); afterwards refuse the delivery or return.",
    steps: ['My Orders', 'order', 'Cancel', 'reason', 'confirm'],
    flags: ['refuse-delivery-ok'],
    source: {
      url: 'https://getfleek.app/blog/how-to-cancel-order-in-flipkart',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel', evidenced: true },
      { text: 'Cancel Order', evidenced: true },
    ],
    confirm: ['Continue', 'Request Cancellation'],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['in-ecom-2020'],
  // Links of the list, and the way "Cancel", "Cancel Order", a reason, "Continue", "Request Cancellation": two public
  // automation scripts of the store, seen 2026-11-23, confidence medium. What else a card shows bears no label.
  reading: {
    locale: 'en-IN',
    currency: 'INR',
    dateOrder: 'day-first',
    orderNumber: 'OD\\d{18}',
    pages: [
      {
        kind: 'detail',
        when: { text: 'Order ID ?[-–:] ?OD\\d{18}' },
        fields: {
          orderNumber: [{ scope: 'page', pattern: 'Order ID ?[-–:] ?(OD\\d{18})' }],
          placed: [{ labels: ['Order date', 'Order placed', 'Ordered on'] }],
          total: [{ labels: ['Total amount', 'Total', 'Order total'] }],
          status: [{ labels: ['Status', 'Order status'] }],
        },
        controls: [
          {
            kind: 'cancel-order',
            mode: 'dialog',
            css: ':is(button, a, [role="button"]):not(form *, [role="dialog"] *)',
            names: ['Cancel', 'Cancel Order'],
          },
        ],
      },
      {
        kind: 'history',
        when: { url: '^/account/orders/?(?:\\?|$)', css: 'a[href*="/order_details?"]' },
        block: 'a[href*="/order_details?"]',
        fields: {
          orderNumber: [{ attribute: 'href', pattern: '[?&]order_id=(OD\\d{18})(?!\\d)' }],
          status: [
            {
              pattern: '(?:Delivered|Cancelled|Returned|Shipped)(?: on [A-Z][a-z]{2} \\d{1,2}(?:, \\d{4})?)?',
            },
          ],
          detailLink: [{ attribute: 'href' }],
        },
      },
    ],
  },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'reason' },
      { step: 'confirm' },
      { step: 'done' },
    ],
    source: {
      url: 'https://getfleek.app/blog/how-to-cancel-order-in-flipkart',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
} satisfies StoreProfileInput;
