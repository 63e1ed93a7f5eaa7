import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'mx-lfpc',
  name: 'Mexico (LFPC art. 56)',
  checked: '2026-11-23',
  countries: ['MX'],
  kind: 'withdrawal',
  right: 'revocación del consentimiento',
  period: {
    days: 5,
    dayKind: 'working',
    from: 'later-of-both',
    countsFirstDay: false,
    rollsOver: false,
    deliveries: null,
  },
  beforeDelivery: false,
  returnCost: 'buyer',
  begins: 'delivery of the good or signing, whichever is later',
  ends: 'the contract becomes perfect only after 5 working days',
  appliesTo: 'sales outside the establishment, mediated/indirect (applied to e-commerce)',
  exceptions: [{ kind: 'services-soon', text: 'services starting within 10 working days' }],
  duties: [
    'refund the price paid; freight and insurance on the consumer',
    'notice in person, registered mail or another reliable means',
  ],
  sources: [
    {
      url: 'https://juristas.mx/en/laws/ley-federal-de-proteccion-al-consumidor/articulo-56',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  ],
} satisfies RightInput;
