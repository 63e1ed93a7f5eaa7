import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'argos',
  name: 'Argos',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['argos.co.uk'],
  countries: ['GB'],
  timeZone: 'Europe/London',
  addresses: {
    orderHistory: { url: 'https://www.argos.co.uk/account/orders', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'No stored page found.',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  labels: { start: [{ text: 'Cancel order', evidenced: false }], confirm: [], path: [], avoid: [] },
  contact: {
    phone: '0345 640 2020',
    chat: null,
    email: null,
    hours: null,
    source: {
      url: 'https://www.habitat.co.uk/help/faqs/returns',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'Argos sister site',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: {
    businessDays: '5-7 days after receipt of the goods',
    maxBusinessDays: null,
    text: null,
    source: {
      url: 'https://help.argos.co.uk/help/technical/what-are-my-consumer-contract-regulation-rights/72678',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  returns: {
    days: 30,
    from: 'delivery',
    cost: 'buyer',
    text: '30 days from collection or delivery (statutory 14 days start the day after delivery); standard outbound delivery refunded when all goods come back; usual exceptions',
    source: {
      url: 'https://help.argos.co.uk/help/technical/what-are-my-consumer-contract-regulation-rights/72678',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  laws: ['uk-ccr'],
} satisfies StoreProfileInput;
