import type { StoreProfileInput } from '../schema';

/** The embedded demonstration: a shop on loopback that Unorder brings along. A shipped build doesn't know it. */
const source = {
  url: 'https://pinefield.example/terms',
  date: null,
  checked: '2026-11-23',
  confidence: 'high' as const,
  note: 'The demonstration’s own terms.',
};

export default {
  format: 1,
  id: 'demo-shop',
  name: 'Pinefield (demonstration)',
  version: 1,
  quality: 'tested',
  checked: '2026-11-23',
  domains: ['127.0.0.1'],
  countries: ['GB'],
  timeZone: 'Etc/UTC',
  paths: ['/orders*', '/thank-you*', '/cancel*', '/cancelled*'],
  addresses: { orderHistory: null, guestLookup: null, cancelHelp: null },
  cancel: {
    windowMinutes: 30,
    until: 'window',
    text: 'You can cancel within 30 minutes of ordering.',
    steps: ['Your orders', 'Order details', 'Cancel order', 'Reason', 'Confirm'],
    flags: ['hard-window'],
    source,
  },
  labels: {
    start: [{ text: 'Cancel order', evidenced: true }],
    confirm: ['Cancel the order'],
    path: ['Order details'],
    avoid: ['Keep my order', 'Take the voucher'],
  },
  contact: { phone: null, chat: null, email: 'help@pinefield.example', hours: null, source },
  confirmation: { channel: 'page', expectedWithinHours: 1, text: null, source },
  refund: { businessDays: '5', maxBusinessDays: 5, text: null, source },
  returns: { days: 30, from: 'delivery', cost: 'free', text: null, source },
  laws: ['uk-ccr'],
  reading: {
    orderNumber: String.raw`PF-\d{6}`,
    locale: 'en-GB',
    pages: [
      {
        kind: 'confirmation',
        when: { url: '^/thank-you' },
        fields: {
          orderNumber: [{ css: '[data-order-number]' }],
          placed: [{ css: 'time', attribute: 'datetime' }],
          total: [{ css: '[data-total]' }],
          status: [{ css: '[data-status]' }],
          item: { block: '[data-item]', title: [{ css: '.title' }], price: [{ css: '.price' }] },
          detailLink: [{ css: 'a[data-details]', attribute: 'href' }],
        },
      },
      {
        kind: 'history',
        when: { url: String.raw`^/orders/?$` },
        block: '[data-order]',
        empty: { css: '[data-empty]' },
        fields: {
          orderNumber: [{ css: '[data-order-number]' }],
          placed: [{ css: 'time', attribute: 'datetime' }],
          total: [{ css: '[data-total]' }],
          status: [{ css: '[data-status]' }],
          detailLink: [{ css: 'a[data-details]', attribute: 'href' }],
        },
      },
      {
        kind: 'cancel',
        when: { url: '^/cancel/' },
        fields: { orderNumber: [{ css: '[data-order-number]' }] },
        controls: [
          { kind: 'cancel-order', mode: 'immediate', css: 'form[method=post] [data-next]', scope: 'page' },
          { kind: 'cancel-order', mode: 'dialog', css: '[data-next]', scope: 'page' },
        ],
        decoys: { names: ['Keep my order', 'Take the voucher'] },
      },
      {
        kind: 'cancelled',
        when: { url: '^/cancelled/' },
        fields: {
          orderNumber: [{ css: '[data-order-number]' }],
          notice: [{ css: '[data-notice]' }],
          total: [{ css: '[data-total]' }],
        },
        must: ['orderNumber', 'notice'],
        state: 'cancelled',
      },
      {
        kind: 'detail',
        when: { url: '^/orders/PF' },
        fields: {
          orderNumber: [{ css: '[data-order-number]' }],
          placed: [{ css: 'time', attribute: 'datetime' }],
          total: [{ css: '[data-total]' }],
          status: [{ css: '[data-status]' }],
          item: { block: '[data-item]', title: [{ css: '.title' }], price: [{ css: '.price' }] },
        },
        controls: [{ kind: 'cancel-order', mode: 'dialog', css: 'a[data-cancel]', scope: 'page' }],
      },
    ],
  },
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel', say: 'asks-once-more' },
      { step: 'reason', css: '#reason' },
      { step: 'offer', url: '^/cancel/[^/]+/offer' },
      { step: 'confirm', url: '^/cancel/[^/]+/confirm', say: 'no-way-back' },
      { step: 'done' },
    ],
    reasons: [{ text: '.', effect: 'harmless' }],
    source,
  },
} satisfies StoreProfileInput;
