import type { StoreProfileInput } from '../schema';

export default {
  format: 1,
  id: 'mercadolivre',
  name: 'Mercado Livre / Mercado Libre',
  version: 2,
  quality: 'unverified',
  checked: '2026-11-23',
  domains: [
    'mercadolivre.com.br',
    'mercadolibre.com.mx',
    'mercadolibre.com.ar',
    'mercadolibre.cl',
    'mercadolibre.com.co',
  ],
  countries: ['BR', 'MX', 'AR', 'CL', 'CO'],
  timeZone: null,
  paths: ['/my_purchases/*', '/*purchase*', '/*order*', '/*cart*', '/*checkout*', '/*cancel*', '/*return*'],
  addresses: {
    orderHistory: { url: 'https://myaccount.mercadolivre.com.br/my_purchases/list', hint: true },
    guestLookup: null,
    cancelHelp: null,
  },
  cancel: {
    windowMinutes: null,
    until: 'shipped',
    text: "Compras > Preciso de ajuda > Tenho um problema com o produto > Quero cancelar a compra (opens a complaint mediated by the platform); before dispatch 'Cancelar compra' > ask the seller.",
    flags: ['seller-decides'],
    source: {
      url: 'https://www.techtudo.com.br/dicas-e-tutoriais/2023/10/como-cancelar-uma-compra-no-mercado-livre-pelo-celular-e-pc-guia-edsoftwares.ghtml',
      date: '2023-10',
      checked: '2026-11-23',
      confidence: 'medium',
    },
  },
  labels: {
    start: [
      { text: 'Cancelar compra', evidenced: true },
      { text: 'Quero cancelar a compra', evidenced: true },
      { text: 'Pedir ao vendedor que cancele a venda', evidenced: true },
    ],
    confirm: ['Continuar'],
    path: ['Preciso de ajuda', 'Iniciar reclamação', 'Botón de arrepentimiento'],
    avoid: [],
  },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: ['br-cdc', 'mx-lfpc', 'ar-arrepentimiento'],
  reading: {
    dateOrder: 'day-first',
    stateWords: {
      delivered: ['Entregue'],
      cancelled: ['Você cancelou a compra', 'Compra cancelada pelo vendedor'],
      'return-sent': ['Você devolveu o produto'],
    },
    pages: [
      {
        kind: 'detail',
        when: { url: '^/my_purchases/[^/?]{1,64}/status' },
        fields: {
          orderNumber: [{ css: '.bf-ui-ticket__subtitle', pattern: '# ?(\\d{8,20})' }],
          placed: [{ css: '.bf-ui-ticket__subtitle', pattern: '^([^|#]{4,40}?) ?[|#]' }],
          total: [{ labels: ['Total', 'Total pago'] }],
          status: [
            {
              scope: 'page',
              pattern: 'Você cancelou a compra|Compra cancelada pelo vendedor|Você devolveu o produto',
            },
          ],
        },
      },
      // The list names no purchase by its number: that page is known, and said to be unreadable.
      {
        kind: 'history',
        when: { url: '^/my_purchases/list' },
        fields: { orderNumber: [{ labels: ['Número da compra', 'Número de compra'] }] },
      },
    ],
  },
} satisfies StoreProfileInput;
