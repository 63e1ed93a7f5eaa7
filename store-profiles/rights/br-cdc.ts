import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'br-cdc',
  name: 'Brazil (CDC art. 49; Decreto 7.962/2013)',
  checked: '2026-11-23',
  countries: ['BR'],
  kind: 'withdrawal',
  right: 'direito de arrependimento',
  period: {
    days: 7,
    dayKind: 'calendar',
    from: 'receipt',
    countsFirstDay: false,
    rollsOver: true,
    deliveries: null,
  },
  beforeDelivery: true,
  returnCost: 'trader',
  begins: 'receipt of the product (or signature of the contract); counting starts the next day',
  ends: 'last day on a weekend/holiday moves to the next business day',
  appliesTo: 'purchases outside the shop: internet, phone, home',
  exceptions: [
    { kind: 'case-by-case', text: 'personalised / consumed / used digital content: case by case' },
  ],
  duties: [
    'full immediate refund incl. shipping, monetarily corrected',
    'trader pays the return',
    'confirm receipt of the withdrawal at once',
    'tell the card issuer to reverse',
  ],
  sources: [
    {
      url: 'https://feijaoadvocacia.com.br/blog/direito-de-arrependimento-nas-compras-online',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
    {
      url: 'https://gazdaesiqueiraadvogados.adv.br/direito-de-arrependimento/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'example 20 Dec -> 27 Dec',
    },
    {
      url: 'https://codigoalpha.blog/?p=1409',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'Decreto 7.962/2013',
    },
  ],
} satisfies RightInput;
