import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'temu',
  name: 'Temu',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['temu.com'],
  countries: ['US', 'GB', 'DE', 'FR', 'ES', 'IT', 'MX', 'AU'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.temu.com/bgt_orders.html', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'While the order is processing (not shipped), from Your Orders; no store page stored.',
    source: {
      url: 'https://www.reference.com/world-view/ultimate-guide-modifying-canceling-orders-temu',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancel order', evidenced: false },
      { text: 'Cancel items', evidenced: false },
      { text: 'Cancel', evidenced: true },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email + order status',
    expectedWithinHours: null,
    text: null,
    source: {
      url: 'https://silverbulletpros.com/blogs/how-to-cancel-a-temu-order/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 90,
    from: 'purchase',
    cost: null,
    text: '90 days of purchase, first return per order free (unverified)',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button', 'uk-ccr'],
  reading: { pages: [{ kind: 'history', when: { url: '^/(?:[a-z]{2}(?:-[a-z]{2})?/)?bgt_orders\\.html' } }] },
} satisfies StoreProfileInput;
