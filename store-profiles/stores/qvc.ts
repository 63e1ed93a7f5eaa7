import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'qvc',
  name: 'QVC',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['qvc.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.qvc.com/myaccount/orderstatus.html', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: 'No stored page on cancelling before shipping; Order Status page is the place (unverified).',
    source: { url: null, date: null, checked: '2026-11-23', confidence: 'low', unverified: true },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: false },
      { text: 'Cancel Item', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: {
    phone: '1-888-345-5788',
    chat: null,
    email: null,
    hours: null,
    source: {
      url: 'https://www.qvc.com/content/information/returns-exchanges-faqs.html',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: '2018/19 holiday text',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'delivery',
    cost: 'Q Return Label fee and original S&H deducted, unless defect or QVC error',
    text: '30 days from receipt',
    lastHolidayExtension: '2018 season: bought until 2018-12-21, return by 2019-01-31',
    source: {
      url: 'https://www.qvc.com/content/information/returns-exchanges-faqs.html',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: '2018/19 holiday text',
    },
  },
  laws: ['us-ftc-435'],
} satisfies StoreProfileInput;
