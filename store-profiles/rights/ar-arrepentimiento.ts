import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'ar-arrepentimiento',
  name: 'Argentina (Ley 24.240 art. 34, botón de arrepentimiento)',
  checked: '2026-11-23',
  countries: ['AR'],
  kind: 'withdrawal',
  right: 'botón de arrepentimiento',
  period: {
    days: 10,
    dayKind: 'calendar',
    from: 'later-of-both',
    countsFirstDay: false,
    rollsOver: false,
    deliveries: null,
  },
  beforeDelivery: true,
  begins: 'purchase or receipt, the later',
  ends: null,
  appliesTo: 'goods and services bought at a distance',
  exceptions: [],
  duties: [
    'visible "botón de arrepentimiento" on site and app',
    'no cost for the consumer, trader picks the item up',
  ],
  sources: [
    {
      url: 'https://solucionesjuridicasneuquen.com/boton-de-arrepentimiento-obligatorio-para-compras-online',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  ],
} satisfies RightInput;
