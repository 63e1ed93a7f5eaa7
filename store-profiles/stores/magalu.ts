import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'magalu',
  name: 'Magazine Luiza (Magalu)',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: ['magazineluiza.com.br', 'magalu.com.br'],
  countries: ['BR'],
  timeZone: 'America/Sao_Paulo',
  addresses: {
    orderHistory: { url: 'https://sacola.magazineluiza.com.br/#/cliente/pedidos', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: 'In Meus Pedidos until the order is invoiced or sent (secondary); afterwards refuse or use the 7-day right.',
    steps: ['Meus Pedidos', 'pedido', 'Cancelar Pedido'],
    source: {
      url: 'https://centraldaduvida.com.br/?p=90583',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: { start: [{ text: 'Cancelar Pedido', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: {
    days: 7,
    from: 'delivery',
    cost: null,
    text: 'statutory 7 days',
    source: {
      url: 'https://feijaoadvocacia.com.br/blog/direito-de-arrependimento-nas-compras-online',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'the right of withdrawal in Brazil (CDC art. 49)',
    },
  },
  laws: ['br-cdc'],
} satisfies StoreProfileInput;
