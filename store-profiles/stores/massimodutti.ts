import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'massimodutti',
  name: 'Massimo Dutti',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['massimodutti.com'],
  countries: ['ES', 'GB', 'DE', 'FR', 'US'],
  timeZone: null,
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: {
      url: 'https://www.massimodutti.com/WW/en/help/faqs_section_my-orders/cancel-modify-an-order',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'The cancel function is active as long as the order has not yet been prepared; single items can be deleted if the status allows; cannot be undone; not for orders paid at a store till.',
    flags: ['status-gated'],
    source: {
      url: 'https://www.massimodutti.com/WW/en/help/faqs_section_my-orders/cancel-modify-an-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'sister brand (Inditex), own help page',
    },
  },
  labels: { start: [{ text: 'cancel order', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button', 'uk-ccr'],
} satisfies StoreProfileInput;
