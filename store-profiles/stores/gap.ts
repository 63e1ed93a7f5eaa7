import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'gap',
  name: 'Gap / Old Navy / Banana Republic / Athleta',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['gap.com', 'oldnavy.com', 'gapfactory.com'],
  countries: ['US', 'CA', 'EU', 'GB'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://secure-www.gap.com/my-account/order-history', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'Very short; the old EU site: call as soon as possible, impossible once in the shipping process, 14-day statutory withdrawal after that.',
    source: {
      url: 'https://www.bananarepublic.eu/br-purchasing-ordering/br-order-limits-taxes.html',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: false },
      { text: 'Request cancellation', evidenced: true },
    ],
    confirm: ['Yes, Cancel Order'],
    path: [],
    avoid: [],
  },
  contact: {
    phone: null,
    chat: 'chat at the bottom right of customer service',
    email: null,
    hours: null,
    source: {
      url: 'https://goatking.pages.dev/posts/gap-cancel-order-know-more',
      date: null,
      checked: '2026-11-23',
      confidence: 'low',
      unverified: true,
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'delivery',
    cost: 'free',
    text: null,
    source: {
      url: 'https://usersrated.com/stores',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'return-policy overview',
    },
  },
  laws: ['us-ftc-435', 'eu-crd', 'uk-ccr'],
  reading: {
    pages: [
      {
        kind: 'detail',
        when: { url: '^/my-account/order-details/[^/?]' },
        fields: {
          orderNumber: [{ labels: ['Order number', 'Order #', 'Order'] }],
          placed: [{ labels: ['Order date', 'Ordered on', 'Date'] }],
          total: [{ labels: ['Total cost'] }],
          status: [{ labels: ['Order status', 'Status'] }],
        },
      },
      { kind: 'history', when: { url: '^/my-account/order-history' } },
    ],
  },
} satisfies StoreProfileInput;
