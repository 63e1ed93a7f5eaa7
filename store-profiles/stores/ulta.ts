import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'ulta',
  name: 'Ulta Beauty',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['ulta.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.ulta.com/myaccount/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 60,
    until: 'window',
    text: 'No self-service button described: chat, text or call within one hour; pickup and same-day orders are processed at once and not guaranteed.',
    variants: [
      {
        when: 'ship to home',
        windowMinutes: 60,
        until: 'window',
        relativeTo: 'order_placed',
        text: 'by chat/text/phone',
      },
      {
        when: 'pickup / same-day',
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: 'not guaranteed',
      },
    ],
    flags: ['no-self-service', 'per-fulfilment'],
    source: {
      url: 'https://thecyberarc.com/how-to-cancel-ulta-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: { start: [{ text: 'Cancel Order', evidenced: false }], confirm: [], path: [], avoid: [] },
  contact: {
    phone: null,
    chat: 'live chat 07:00-23:00 CT',
    email: null,
    hours: null,
    open: {
      timeZone: 'America/Chicago',
      times: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '07:00', to: '23:00' }],
    },
    source: {
      url: 'https://qnhow.com/cancel-ulta-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 60,
    from: 'purchase',
    cost: null,
    text: null,
    source: {
      url: 'https://qnhow.com/cancel-ulta-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
