import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'takealot',
  name: 'Takealot',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['takealot.com'],
  countries: ['ZA'],
  timeZone: 'Africa/Johannesburg',
  addresses: {
    orderHistory: { url: 'https://www.takealot.com/account/orders', hint: true },
    guestLookup: null,
    cancelHelp: { url: 'https://help.takealot.com/hc/en-us/articles/360019253774', hint: false },
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: "Unpaid: 'Cancel Order'. Paid: 'Cancel' plus a request form; processing takes up to four working days for items in stock, otherwise 48 hours. Whole order only; the delivery fee is not reimbursed.",
    steps: ['Orders', 'order', 'Cancel', 'request form'],
    variants: [
      {
        when: 'unpaid order',
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: 'immediate',
      },
      {
        when: 'paid, in stock',
        windowMinutes: null,
        until: 'shipped',
        businessDays: 4,
        relativeTo: 'request_sent',
        text: 'up to 4 working days to process',
      },
      {
        when: 'paid, not in stock',
        windowMinutes: 2880,
        until: 'shipped',
        relativeTo: 'request_sent',
        text: '48 hours to process',
      },
    ],
    flags: ['whole-order-only', 'request-may-be-declined'],
    source: {
      url: 'https://help.takealot.com/hc/en-us/articles/360019253774',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: true },
      { text: 'Cancel', evidenced: true },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 96,
    text: null,
    source: {
      url: 'https://help.takealot.com/hc/en-us/articles/360019253774',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['za-ect'],
} satisfies StoreProfileInput;
