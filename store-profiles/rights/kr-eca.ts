import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'kr-eca',
  name: 'South Korea (Act on Consumer Protection in Electronic Commerce art. 17-18)',
  checked: '2026-11-23',
  countries: ['KR'],
  kind: 'withdrawal',
  right: 'withdrawal of offer (청약철회)',
  period: {
    days: 7,
    dayKind: 'calendar',
    from: 'receipt',
    countsFirstDay: true,
    firstDayDisputed: true,
    rollsOver: false,
    deliveries: 'last',
  },
  beforeDelivery: true,
  returnCost: 'buyer',
  begins:
    'receipt of the contract document, or of the goods if later; partial deliveries: the last item; installed goods: completion',
  ends: 'longer contractual period prevails; interference by the seller: from its end. Sources differ on whether the day of receipt counts (one guide: received 1 Oct -> until 7 Oct); use the earlier date.',
  appliesTo: 'online mall purchases, TV shopping',
  exceptions: [
    { kind: 'damaged', text: 'destroyed/damaged by consumer (opening to inspect is fine)' },
    { kind: 'used', text: 'used so that value dropped' },
    { kind: 'time-lost', text: 'resale value lost with time' },
    { kind: 'copyable', text: 'reproducible goods unsealed' },
    { kind: 'digital-started', text: 'digital content/service begun' },
    { kind: 'made-to-order-agreed', text: 'made to order with notice and written consent' },
  ],
  duties: [
    'refund within 3 business days of getting goods back (unverified)',
    'return cost on the consumer (art. 18(9))',
    'not as described: 3 months from supply / 30 days from knowing (unverified)',
  ],
  sources: [
    {
      url: 'https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1308&ccfNo=3&cciNo=3&cnpClsNo=3',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
    {
      url: 'https://pismaster.blogspot.com/2025/09/7.html',
      date: '2025-09',
      checked: '2026-11-23',
      confidence: 'high',
      note: 'partial delivery, installation',
    },
    {
      url: 'https://kedc.kr/2025/11/01/',
      date: '2025-11-01',
      checked: '2026-11-23',
      confidence: 'high',
      note: 'day count example',
    },
    {
      url: 'https://newbis.co.kr/83',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'exceptions, art. 17(2)',
    },
  ],
} satisfies RightInput;
