import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'ocado',
  name: 'Ocado',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['ocado.com'],
  countries: ['GB'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: {
      url: 'https://help.ocado.com/hc/en-us/articles/360017844971-How-do-I-cancel-an-order',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'window',
    text: "Until the order's cut-off time, usually the day before delivery; after it contact them and perishables may be charged.",
    steps: ['Orders', 'Cancel order'],
    variants: [
      {
        when: 'grocery delivery',
        windowMinutes: null,
        until: 'window',
        relativeTo: 'delivery_day',
        text: 'slot cut-off',
      },
    ],
    flags: ['clock-time-cutoff'],
    source: {
      url: 'https://help.ocado.com/hc/en-us/articles/360017844971-How-do-I-cancel-an-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: { start: [{ text: 'Cancel order', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
