import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'wayfair',
  name: 'Wayfair',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['wayfair.com', 'wayfair.ca', 'wayfair.co.uk'],
  countries: ['US', 'CA', 'GB'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.wayfair.com/v/account/order/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'Before the item ships, from My Orders. The request is not automatic: an e-mail first confirms that it was submitted, a second says whether it worked.',
    steps: ['My Orders', 'order', 'Cancel Items', 'tick items', 'Submit'],
    flags: ['request-may-be-declined', 'two-emails'],
    source: {
      url: 'https://gethuman.com/customer-service/Wayfair/how/How-Do-I-Cancel-My-Order-with-Wayfair/ehR',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Items or Order', evidenced: true },
      { text: 'Cancel Items', evidenced: true },
      { text: 'Cancel Item', evidenced: true },
      { text: 'Cancel Order', evidenced: false },
    ],
    confirm: ['Submit'],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 24,
    text: 'e-mail that the request was submitted; second e-mail with the result',
    source: {
      url: 'https://gethuman.com/customer-service/Wayfair/how/How-Do-I-Cancel-My-Order-with-Wayfair/ehR',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'delivery',
    cost: 'buyer pays return shipping (unverified)',
    text: null,
    source: {
      url: 'https://gethuman.com/customer-service/Wayfair/how/How-Do-I-Cancel-My-Order-with-Wayfair/ehR',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['us-ftc-435', 'uk-ccr'],
} satisfies StoreProfileInput;
