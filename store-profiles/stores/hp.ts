import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'hp',
  name: 'HP Store',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['hp.com'],
  countries: ['US', 'CA', 'GB', 'DE', 'CH'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.hp.com/us-en/shop/OrderStatus', hint: true },
    guestLookup: null,
    cancelHelp: { url: 'https://hp.com/ch-en/shop/faq.aspx?p=my-orders-my-account', hint: false },
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: "Small window before shipping, not guaranteed; done in 'Check Order Status' > My Orders. The store asks to wait for its confirmation that the cancellation worked before ordering again.",
    flags: ['request-may-be-declined'],
    source: {
      url: 'https://hp.com/ch-en/shop/faq.aspx?p=my-orders-my-account',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [{ text: 'Cancel order', evidenced: false }],
    confirm: [],
    path: ['Check Order Status', 'My Orders'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 48,
    text: null,
    source: {
      url: 'https://hp.com/ch-en/shop/faq.aspx?p=my-orders-my-account',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'delivery',
    cost: null,
    text: 'US online return for items under $250, others by e-mail',
    source: {
      url: 'https://hho.hpcloud.hp.com/HPPortal',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button', 'uk-ccr', 'ch-none'],
} satisfies StoreProfileInput;
