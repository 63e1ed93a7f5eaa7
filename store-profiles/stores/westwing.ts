import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'westwing',
  name: 'Westwing',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['westwing.com', 'westwing.de', 'westwing.co.uk'],
  countries: ['DE', 'FR', 'IT', 'ES', 'NL', 'PL'],
  timeZone: 'Europe/Berlin',
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: {
      url: 'https://support.westwing.com/hc/en-gb/articles/18919677279122-How-can-I-cancel-an-item',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'As long as the goods are not in shipment; per item, with reason.',
    steps: ['My Orders', 'order', 'Cancel', 'select items', 'reason', 'Continue'],
    flags: ['item-level'],
    source: {
      url: 'https://support.westwing.com/hc/en-gb/articles/18919677279122-How-can-I-cancel-an-item',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Cancel', evidenced: true },
      { text: 'Stornieren', evidenced: false },
    ],
    confirm: ['Continue', 'Weiter'],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email (automatic)',
    expectedWithinHours: 1,
    text: null,
    source: {
      url: 'https://support.westwing.com/hc/en-gb/articles/18919677279122-How-can-I-cancel-an-item',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  refund: {
    businessDays: 'a few days',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'https://support.westwing.com/hc/en-gb/articles/18919677279122-How-can-I-cancel-an-item',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['eu-crd', 'eu-withdrawal-button', 'de-bgb'],
  guide: {
    steps: [
      { step: 'open-order' },
      { step: 'press-cancel' },
      { step: 'choose-items', say: 'tick-items' },
      { step: 'reason' },
      { step: 'confirm' },
      { step: 'done' },
    ],
    source: {
      url: 'https://support.westwing.com/hc/en-gb/articles/18919677279122-How-can-I-cancel-an-item',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
} satisfies StoreProfileInput;
