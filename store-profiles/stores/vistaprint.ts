import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'vistaprint',
  name: 'Vistaprint',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['vistaprint.com', 'vistaprint.ca'],
  countries: ['US', 'CA'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: null,
    guestLookup: null,
    cancelHelp: { url: 'https://www.vistaprint.com/customer-care/help-center/360050080431/', hint: false },
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'A request per item, not guaranteed, as long as it has not shipped.',
    steps: ['My Account', 'Order History & Reorder', 'Order Details', 'Cancel', 'Cancel my item', 'Close'],
    flags: ['item-by-item', 'request-may-be-declined', 'two-emails'],
    source: {
      url: 'https://www.vistaprint.com/customer-care/help-center/360050080431/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Cancel', evidenced: true },
      { text: 'Cancel my item', evidenced: true },
    ],
    confirm: ['Close'],
    path: ['Order Details'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 24,
    text: "two mails: 'Important information about your order' = request received; 'Cancelation Update' = result",
    source: {
      url: 'https://www.vistaprint.com/customer-care/help-center/360050080431/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
