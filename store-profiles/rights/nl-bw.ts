import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'nl-bw',
  name: 'Netherlands',
  checked: '2026-11-23',
  countries: ['NL'],
  kind: 'withdrawal',
  right: 'bedenktijd / herroepingsrecht',
  period: {
    days: 14,
    dayKind: 'calendar',
    from: 'receipt',
    countsFirstDay: false,
    rollsOver: true,
    deliveries: 'last',
  },
  beforeDelivery: true,
  ifNotInformed: { unit: 'months', more: 12 },
  refund: { days: 14, dayKind: 'calendar', from: 'notice' },
  sendBackDays: 14,
  begins: 'day after receipt',
  ends: 'end of day 14; if that is a weekend day or holiday, extended to the next working day (Algemene termijnenwet)',
  appliesTo: 'koop op afstand',
  exceptions: [{ kind: null, text: 'mirrors art. 16' }],
  duties: ['button from 2026-06-19'],
  sources: [
    {
      url: 'https://loud-juridischadvies.nl/een-consument-komt-terug-op-zijn-aankoop-bij-jouw-webshop-mag-dat/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  ],
} satisfies RightInput;
