import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'dell',
  name: 'Dell',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['dell.com'],
  countries: ['US', 'CA', 'GB', 'DE', 'FR', 'IN'],
  timeZone: null,
  addresses: {
    orderHistory: { url: 'https://www.dell.com/support/order-status', hint: true },
    guestLookup: { url: 'https://www.dell.com/support/orders', hint: true },
    cancelHelp: {
      url: 'https://www.dell.com/support/contents/en-us/article/esupport-order-support/frequently-asked-questions',
      hint: false,
    },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: "While 'Confirmed' the order list offers a cancel action. Custom-built PCs: only before production starts. Delay notices carry an option to cancel under the FTC rule.",
    steps: ['My Account', 'Orders', 'Cancel Order'],
    variants: [
      {
        when: "status 'Confirmed'",
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: null,
      },
      {
        when: "custom-built, 'In Production'",
        windowMinutes: 0,
        until: 'none',
        relativeTo: 'order_placed',
        text: null,
      },
    ],
    flags: ['status-gated', 'guest-can-cancel'],
    source: {
      url: 'https://dell.com/support/contents/es-dm/article/eSupport-Order-Support/shipping-and-delivery',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  },
  labels: {
    start: [
      { text: 'Cancel Order', evidenced: true },
      { text: 'Request a cancellation', evidenced: false },
    ],
    confirm: [],
    path: ['Get Help'],
    avoid: [],
  },
  contact: {
    phone: '1-800-624-9897',
    chat: null,
    email: null,
    hours: null,
    source: {
      url: 'https://customer3798.rssing.com/chan-58594401/article19.html',
      date: '2017-02-17',
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'copy of Dell Customer Care wiki',
    },
  },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 30,
    from: 'shipment',
    cost: null,
    text: 'US 30 days from invoice/ship date (unverified); EU/UK 14 days from the later of order confirmation or delivery (old UK page)',
    source: {
      url: 'http://www.dell.com/support/Contents/uk/en/ukdhs1/article/eSupport-Order-Support/order-change-returns?~ck=mn',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  laws: ['us-ftc-435', 'eu-crd', 'eu-withdrawal-button', 'uk-ccr'],
  notes: 'Guest: Dell Purchase ID (DPID) or order number on Order Support.',
} satisfies StoreProfileInput;
