import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'shein',
  name: 'SHEIN',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['shein.com', 'shein.co.uk'],
  countries: ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'BR', 'MX'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://us.shein.com/user/orders/list', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'Paid orders that have not shipped: cancel under My Orders. Unpaid orders lapse by themselves (12 h in the copied FAQ, 24 h elsewhere). Do not refuse the parcel: undeliverable packages are destroyed by the carrier.',
    steps: ['My Orders', 'order', 'Cancel Order', 'reason', 'confirm'],
    flags: ['do-not-refuse-delivery', 'scam-phone-numbers-in-search-results'],
    source: {
      url: 'https://kissyoga8slack.wixsite.com/kissyoga/faq',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'copy of the SHEIN FAQ',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: true },
      { text: 'Cancel', evidenced: true },
      { text: 'Cancel item', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: 'wallet immediate; card 5-10',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'https://blogup.io/a/how-to-cancel-order-on-shein',
      date: null,
      checked: '2026-11-23',
      confidence: 'low',
      unverified: true,
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button', 'uk-ccr', 'br-cdc'],
  notes:
    'Stored spam pages (2026-01) attach a fake support number to SHEIN cancellation how-tos; never show non-store numbers.',
  reading: {
    stateWords: { placed: ['Unpaid', 'Processing'], shipped: ['Shipped'] },
    pages: [
      {
        kind: 'history',
        when: { url: '^/user/orders/list', css: '[class*="j-order-list-item"]' },
        block: '[class*="j-order-list-item"]',
        fields: {
          orderNumber: [{ css: 'em[class^="order-number__"]' }],
          total: [{ css: '.default-price' }],
          status: [{ css: '.order-status-text .status-text' }],
        },
      },
      {
        kind: 'detail',
        when: { url: '^/user/orders/detail/' },
        fields: {
          orderNumber: [
            { css: '.order-info-billno h4' },
            { scope: 'url', pattern: '^/user/orders/detail/([A-Za-z0-9]{8,32})' },
          ],
          total: [{ css: '.order-total-box .total-content__bold em' }, { labels: ['Total'] }],
          status: [{ css: '.order-detail-track__title-status' }],
          item: {
            block: '.new-order-table tbody tr',
            title: [{ css: '.ga-order-goods' }],
            quantity: [{ css: 'td[aria-label^="Quantity"]' }],
          },
        },
        decoys: { names: ['Received', '(Combine) Return', 'Urgent Delivery'] },
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
      url: 'https://kissyoga8slack.wixsite.com/kissyoga/faq',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
} satisfies StoreProfileInput;
