import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'currys',
  name: 'Currys',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['currys.co.uk'],
  countries: ['GB'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: { url: 'https://www.currys.co.uk/track-your-order', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'No stored page found.',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  labels: {
    start: [
      { text: 'Cancel order', evidenced: false },
      { text: 'Cancel item', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: null,
    text: "two mails: 'Order Acknowledgement', later 'Order Confirmation' (contract)",
    source: {
      url: 'https://www.currys.co.uk/mobile/services/terms-conditions',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 14,
    from: 'delivery',
    cost: null,
    text: '14 calendar days from delivery, opening the box to inspect is fine',
    source: {
      url: 'https://epage.pub/doc/currys-returns-information-ydp85j9koy',
      date: '2021-06-29',
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'copy of the Currys leaflet',
    },
  },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
