import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'cn-cpl25',
  name: 'China (Consumer Rights Law art. 25)',
  checked: '2026-11-23',
  countries: ['CN'],
  kind: 'withdrawal',
  right: 'seven-day no-reason return',
  period: {
    days: 7,
    dayKind: 'calendar',
    from: 'receipt',
    countsFirstDay: false,
    rollsOver: false,
    deliveries: null,
  },
  beforeDelivery: false,
  refund: { days: 7, dayKind: 'calendar', from: 'goods-back' },
  returnCost: 'buyer',
  begins: 'receipt',
  ends: null,
  appliesTo: 'internet, TV, phone, mail order',
  exceptions: [
    { kind: 'made-to-order', text: 'custom-made' },
    { kind: 'perishable', text: 'fresh/perishable' },
    { kind: 'media-or-downloads', text: 'opened AV, software, downloaded digital goods' },
    { kind: 'newspapers-delivered', text: 'delivered newspapers/periodicals' },
    { kind: 'confirmed-at-purchase', text: 'others confirmed as non-returnable at purchase' },
  ],
  duties: [
    'refund within 7 days of getting the goods back',
    'goods must be intact (opening to inspect is fine)',
  ],
  sources: [
    {
      url: 'http://spanish.beijing.gov.cn/consuminginbeijing/faq/202306/t20230608_3126536.html',
      date: '2023-06-08',
      checked: '2026-11-23',
      confidence: 'high',
    },
    {
      url: 'http://m.aigou888.cn/dfpd/hun/china/2016-09/28/content_26929789.htm',
      date: '2016-09-28',
      checked: '2026-11-23',
      confidence: 'high',
      note: 'China Daily copy',
    },
  ],
} satisfies RightInput;
