import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'allegro',
  name: 'Allegro',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['allegro.pl', 'allegro.cz', 'allegro.sk', 'allegro.hu'],
  countries: ['PL', 'CZ', 'SK', 'HU'],
  timeZone: 'Europe/Warsaw',
  addresses: {
    orderHistory: { url: 'https://allegro.pl/moje-allegro/zakupy/kupione', hint: true },
    guestLookup: null,
    cancelHelp: { url: 'https://allegro.pl/pomoc/dla-kupujacych', hint: true },
  },
  cancel: {
    windowMinutes: null,
    until: 'preparing',
    text: "Button 'Anuluj zakup' until the order is being prepared or shipped (secondary); otherwise statutory withdrawal 14 days after receipt, statement to the seller, send back within 14 days (Allegro help).",
    flags: ['seller-decides', 'private-sellers-no-withdrawal'],
    source: {
      url: 'https://ekamienpomorski.pl/jak-anulowac-zakup-na-allegro-przewodnik-krok-po-kroku',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Anuluj zakup', evidenced: true },
      { text: 'Anuluj zamówienie', evidenced: false },
    ],
    confirm: [],
    path: [],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 14,
    from: 'delivery',
    cost: null,
    text: 'declare within 14 days, send back within 14 days',
    source: {
      url: 'https://allegro.pl.allegrosandbox.pl/help/for-buyers/returns-and-complaints-rules/when-can-i-cancel-my-purchase-2GXmBDxwocx',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'sandbox host of the Allegro help',
    },
  },
  laws: ['eu-crd', 'eu-withdrawal-button'],
  reading: {
    pages: [
      {
        kind: 'history',
        when: { url: '^/moje-allegro/(?:zakupy/kupione|nakupy/historie-nakupu)/?(?:\\?|$)' },
      },
    ],
  },
} satisfies StoreProfileInput;
