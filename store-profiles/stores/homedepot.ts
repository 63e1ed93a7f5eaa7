import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'homedepot',
  name: 'The Home Depot',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['homedepot.com'],
  countries: ['US'],
  timeZone: 'America/New_York',
  addresses: {
    orderHistory: { url: 'https://www.homedepot.com/myaccount/purchase-history', hint: true },
    guestLookup: { url: 'https://www.homedepot.com/order/view/tracking', hint: true },
    cancelHelp: { url: 'https://www.homedepot.com/c/Customer_Support_Answers', hint: false },
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: "Current page: cancel before the order ships or is picked up, from the account dashboard with 'Cancel Items'; appliances up to 72 hours before the scheduled delivery. An older version allowed delivery orders only 45 minutes and whole-order cancellation online.",
    steps: ['Account dashboard', 'locate the order', 'Cancel Items', 'prompts'],
    variants: [
      {
        when: 'ship to home',
        windowMinutes: null,
        until: 'shipped',
        relativeTo: 'order_placed',
        text: 'older page: 45 minutes',
      },
      {
        when: 'store pickup / ship to store',
        windowMinutes: null,
        until: 'shipped',
        relativeTo: 'order_placed',
        text: 'any time before pickup',
      },
      {
        when: 'appliance delivery',
        windowMinutes: -4320,
        until: 'window',
        relativeTo: 'appointment',
        text: 'up to 72 h before the scheduled delivery date',
      },
      {
        when: 'single lines / gift-card orders',
        windowMinutes: null,
        until: 'shipped',
        relativeTo: 'order_placed',
        text: 'only through customer support',
      },
    ],
    flags: ['per-fulfilment'],
    source: {
      url: 'https://thd.co/2h0zoAq',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'Home Depot short link to the current page',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Items', evidenced: true },
      { text: 'Cancel', evidenced: true },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: {
    phone: '1-800-430-3376',
    chat: 'live chat on homedepot.com; text SUPPORT to 38698',
    email: null,
    hours: 'chat/text 24/7; phone daily 06:00-02:00 ET',
    source: {
      url: 'https://thd.co/2h0zoAq',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'Home Depot short link to the current page',
    },
  },
  confirmation: {
    channel: 'email',
    expectedWithinHours: 24,
    text: 'order confirmation e-mail arrives within 24 h of the order',
    source: {
      url: 'http://www.homedepot.com/c/About_Your_Online_Order',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 90,
    from: 'purchase',
    cost: null,
    text: 'most new unopened merchandise',
    source: {
      url: 'https://customercarecontacts.com/3-ways-to-cancel-the-home-depot-order-and-get-refund/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['us-ftc-435'],
  notes:
    'Order numbers start with W, C or H; W/C need the e-mail address, H the phone number for the guest lookup.',
  reading: {
    locale: 'en-US',
    currency: 'USD',
    dateOrder: 'month-first',
    orderNumber: '[A-Z]{1,2}\\d{6,12}',
    pages: [
      {
        kind: 'detail',
        when: { url: '^/myaccount/order-details\\?' },
        fields: {
          orderNumber: [{ scope: 'url', pattern: '[?&]orderNumber=([A-Z]{1,2}\\d{6,12})(?:&|$)' }],
          placed: [
            { labels: ['Order Date', 'Ordered', 'Order Placed'] },
            { scope: 'url', pattern: '[?&]salesDate=(\\d{4}-\\d{2}-\\d{2})' },
          ],
          total: [{ labels: ['Order Total'] }],
          status: [{ labels: ['Order Status', 'Status'] }],
        },
      },
      { kind: 'history', when: { url: '^/myaccount/purchase-history' } },
    ],
  },
} satisfies StoreProfileInput;
