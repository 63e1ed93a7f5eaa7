import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'bukalapak',
  name: 'Bukalapak',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['bukalapak.com'],
  countries: ['ID'],
  timeZone: 'Asia/Jakarta',
  addresses: {
    orderHistory: { url: 'https://www.bukalapak.com/payment/invoices', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: 15,
    until: 'window',
    text: "Immediate within 15 minutes of the payment; later with the seller's approval.",
    variants: [
      {
        when: 'within 15 min of payment',
        windowMinutes: 15,
        until: 'window',
        relativeTo: 'payment',
        text: null,
      },
      {
        when: 'later',
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'order_placed',
        text: 'seller approval',
      },
    ],
    flags: ['seller-decides-after-window'],
    source: {
      url: 'https://www.arie.pro/cara-membatalkan-pesanan-yang-sudah-dibayar-di-bukalapak/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Batalkan transaksi', evidenced: true },
      { text: 'Ajukan pembatalan', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: [],
} satisfies StoreProfileInput;
