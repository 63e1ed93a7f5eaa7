import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'tokopedia',
  name: 'Tokopedia',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['tokopedia.com'],
  countries: ['ID'],
  timeZone: 'Asia/Jakarta',
  addresses: {
    orderHistory: { url: 'https://www.tokopedia.com/order-list', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: "Guides disagree: the request button appears only six hours after the payment was verified and vanishes after one request (seller answers within 48 hours); a 2022 reader's letter reports instant cancellation in the first three hours instead.",
    variants: [
      {
        when: 'request button visible',
        windowMinutes: null,
        until: 'preparing',
        relativeTo: 'payment',
        text: 'opens 6 h after payment',
      },
      {
        when: 'seller answers',
        windowMinutes: 2880,
        until: 'window',
        relativeTo: 'request_sent',
        text: '48 h',
      },
    ],
    flags: ['not-before-360-minutes', 'seller-decides', 'one-request-per-order', 'sources-conflict'],
    source: {
      url: 'https://pintarjualan.id/cara-membatalkan-pesanan-tokopedia/?page=2',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'also wildbedouinlife.com (copy of Tribunnews); contrary: mediakonsumen.com 2022-09-05',
    },
  },
  labels: {
    start: [
      { text: 'Minta pembatalan', evidenced: true },
      { text: 'Ajukan Pembatalan', evidenced: true },
      { text: 'Batalkan Pesanan', evidenced: true },
    ],
    confirm: ['Kirim'],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: [],
} satisfies StoreProfileInput;
