import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'lululemon',
  name: 'lululemon',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['lululemon.com'],
  countries: ['US', 'CA'],
  timeZone: 'America/New_York',
  addresses: { orderHistory: null, guestLookup: null, cancelHelp: null },
  cancel: {
    windowMinutes: 60,
    until: 'window',
    text: '60 minutes, only by phone or live chat during opening hours; no self-service.',
    flags: ['no-self-service', 'support-hours-gate'],
    source: {
      url: 'https://ora.it.com/order-management/how-do-i-cancel-a-lululemon-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: { start: [], confirm: [], path: [], avoid: [] },
  contact: {
    phone: null,
    chat: 'live chat',
    email: null,
    hours: 'Mon-Fri 05:00-21:00 PT, Sat-Sun 06:00-18:00 PT',
    open: {
      timeZone: 'America/Los_Angeles',
      times: [
        { days: [1, 2, 3, 4, 5], from: '05:00', to: '21:00' },
        { days: [6, 7], from: '06:00', to: '18:00' },
      ],
    },
    source: {
      url: 'https://gadzup.com/how-to-cancel-your-lululemon-order',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'purchase',
    cost: null,
    text: null,
    lastHolidayExtension: '2025 season: bought from 2025-10-16 to 2025-12-24, return by 2026-01-23',
    source: {
      url: 'https://usersrated.com/stores',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'return-policy overview',
    },
  },
  laws: ['us-ftc-435', 'ca-on'],
} satisfies StoreProfileInput;
