import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'iceland',
  name: 'Iceland Foods',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['iceland.co.uk'],
  countries: ['GB'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: {
      url: 'http://help.iceland.co.uk/knowledgebase/articles/161962-how-do-i-cancel-my-order',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'window',
    text: 'Until 22:00 on the day before delivery.',
    steps: ['My Account', 'Order History', 'Cancel', 'confirm'],
    variants: [
      {
        when: 'delivery slot',
        // 22:00 on the day before: two hours before the delivery day begins.
        windowMinutes: -120,
        until: 'window',
        relativeTo: 'delivery_day',
        text: '22:00 local time the day before',
      },
    ],
    flags: ['clock-time-cutoff'],
    source: {
      url: 'http://help.iceland.co.uk/knowledgebase/articles/161962-how-do-i-cancel-my-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      stale: true,
    },
  },
  labels: { start: [{ text: 'Cancel', evidenced: true }], confirm: [], path: ['Amend Order'], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: "status 'cancelled' in order history",
    expectedWithinHours: null,
    text: null,
    source: {
      url: 'http://help.iceland.co.uk/knowledgebase/articles/161962-how-do-i-cancel-my-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 14,
    from: 'delivery',
    cost: null,
    text: 'then 14 days to send back and 14 to refund',
    source: {
      url: 'http://help.iceland.co.uk/knowledgebase/articles/161962-how-do-i-cancel-my-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
