import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'fr-code-conso',
  name: 'France',
  checked: '2026-11-23',
  countries: ['FR'],
  kind: 'withdrawal',
  right: 'droit de rétractation (L.221-18 ff.)',
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
  begins: 'lendemain de la réception du bien',
  ends: 'prorogé au premier jour ouvrable si le délai expire un samedi, dimanche ou jour férié (unverified)',
  appliesTo: 'contrats à distance',
  exceptions: [{ kind: null, text: 'mirrors art. 16' }],
  duties: [
    'fonctionnalité «renoncer au contrat ici» then «confirmer la rétractation» from 19 June 2026',
    'acknowledgement: content, date and time of SENDING',
    'fine up to 15,000 / 75,000 EUR',
  ],
  sources: [
    {
      url: 'https://www.lettredesreseaux.com/e-commerce-et-droit-de-retractation-une-nouvelle-obligation-pour-les-professionnels.html',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'Ordonnance 2026-2, décret 2026-3 of 2026-01-05',
    },
    {
      url: 'https://alliancecommerce.org/droit-de-retractation-en-ligne-2026',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  ],
} satisfies RightInput;
