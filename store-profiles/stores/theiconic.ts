import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'theiconic',
  name: 'THE ICONIC',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['theiconic.com.au', 'theiconic.co.nz'],
  countries: ['AU', 'NZ'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.theiconic.com.au/customer/orders/', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'Before shipment only, through chat or phone (no self-service button described).',
    flags: ['no-self-service', 'marketplace-differs'],
    source: {
      url: 'https://www.ajust.com.au/cancellations/the-iconic',
      date: '2025-08-22',
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: { start: [{ text: 'Cancel Order', evidenced: false }], confirm: [], path: [], avoid: [] },
  contact: {
    phone: null,
    chat: 'live chat "Tilly"',
    email: null,
    hours: 'Mon-Fri 9-17 AEDT',
    open: {
      timeZone: 'Australia/Sydney',
      times: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    },
    source: {
      url: 'https://www.ajust.com.au/cancellations/the-iconic',
      date: '2025-08-22',
      checked: '2026-11-23',
      confidence: 'medium',
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
      url: 'https://www.ajust.com.au/cancellations/the-iconic',
      date: '2025-08-22',
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['au-acl'],
} satisfies StoreProfileInput;
