import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'nike',
  name: 'Nike',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['nike.com'],
  countries: ['US', 'JP', 'MX', 'GB', 'DE', 'FR', 'EU'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.nike.com/orders', hint: true },
    guestLookup: { url: 'https://www.nike.com/orders/details', hint: true },
    cancelHelp: { url: 'https://www.nike.com/help/a/cancel-order', hint: false },
  },
  cancel: {
    windowMinutes: 30,
    until: 'window',
    text: '30 minutes from placing, hard limit: afterwards not even Nike staff can cancel. Same text on the US, JP and MX sites.',
    steps: ['Orders', 'View or Manage', 'Cancel Order', 'prompts'],
    flags: ['hard-window', 'guest-can-cancel'],
    source: {
      url: 'https://www.nike.com/help/a/cancel-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: true },
      { text: 'Cancel', evidenced: true },
      { text: 'Cancelar', evidenced: true },
    ],
    confirm: [],
    path: ['View or Manage'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: null,
    maxBusinessDays: null,
    text: 'not charged until shipping; hold drops within a few days',
    source: {
      url: 'https://www.nike.com/help/a/cancel-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: {
    days: 60,
    from: 'delivery',
    variants: [{ when: 'Mexico', days: 30, from: 'delivery', countries: ['MX'] }],
    cost: null,
    text: 'US 60 days (secondary); Mexico 30 days (store page)',
    source: {
      url: 'https://www.nike.com/mx/help/a/cambiar-cancelar-pedido',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button', 'uk-ccr', 'jp-sctl', 'mx-lfpc'],
  reading: { pages: [{ kind: 'history', when: { url: '^/(?:[a-z]{2}/)?orders/?(?:\\?|$)' } }] },
  guide: {
    steps: [{ step: 'open-order' }, { step: 'press-cancel' }, { step: 'confirm' }, { step: 'done' }],
    source: {
      url: 'https://www.nike.com/help/a/cancel-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
} satisfies StoreProfileInput;
