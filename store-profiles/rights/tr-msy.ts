import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'tr-msy',
  name: 'Turkey (Law 6502 art. 48; Distance Contracts Regulation)',
  checked: '2026-11-23',
  countries: ['TR'],
  kind: 'withdrawal',
  right: 'cayma hakkı',
  period: {
    days: 14,
    dayKind: 'calendar',
    from: 'receipt',
    countsFirstDay: false,
    rollsOver: false,
    deliveries: 'last',
  },
  beforeDelivery: true,
  ifNotInformed: { unit: 'months', more: 12 },
  refund: { days: 14, dayKind: 'calendar', from: 'notice' },
  sendBackDays: 10,
  begins: 'receipt of the goods (last item/piece; first item for regular delivery); services: conclusion',
  ends: 'may also be used before delivery; not informed: up to 1 year longer',
  appliesTo: 'distance contracts',
  exceptions: [
    { kind: 'made-to-order', text: 'custom' },
    { kind: 'perishable', text: 'perishable' },
    { kind: 'hygiene-sealed', text: 'hygiene-sealed' },
    { kind: 'digital-at-once', text: 'digital delivered at once' },
  ],
  duties: [
    'refund within 14 days',
    'consumer sends back within 10 days of the notice',
    'carrier named by the seller: no cost',
  ],
  sources: [
    {
      url: 'https://www.erkuranhukuk.com/mesafeli-satis-sozlesmesinde-cayma-hakki/',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'notice directed to the seller within the period is enough',
    },
    {
      url: 'https://www.yenisafak.com/foto-galeri/ozgun/internet-alisverislerinde-tuketicinin-haklari-neler-e-ticarette-cayma-hakki-istisnalari-2025-iade-suresi-kargo-ucreti-ve-elektronik-urunlerde-degisiklikler-4770152',
      date: '2025-11-19',
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'says the notice must REACH the seller; changes postponed to 2026',
    },
    {
      url: 'https://servis.net/blog/internetten-yapilan-tuketici-islemlerinde-yasal-haklar',
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
    },
  ],
} satisfies RightInput;
