import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'jp-sctl',
  name: 'Japan (Act on Specified Commercial Transactions art. 15-3)',
  checked: '2026-11-23',
  countries: ['JP'],
  kind: 'withdrawal',
  right: 'return/cancel mail-order goods unless the shop displayed a return policy',
  period: {
    days: 8,
    dayKind: 'calendar',
    from: 'receipt',
    countsFirstDay: true,
    rollsOver: false,
    deliveries: null,
  },
  beforeDelivery: false,
  condition: 'no-posted-policy',
  conditionText: 'Only when the shop displayed no return policy of its own; nearly all do.',
  returnCost: 'buyer',
  begins: 'day of receipt counts as day 1',
  ends: null,
  appliesTo: 'mail order incl. internet; overridden by a displayed special provision (返品特約)',
  exceptions: [
    { kind: 'policy-displayed', text: 'shops that display a policy (nearly all)' },
    { kind: 'services', text: 'services' },
  ],
  duties: [
    'show return conditions in the advertisement and on the final confirmation screen',
    'no cooling-off for mail order',
  ],
  sources: [
    {
      url: 'http://www.loc.gov/law/foreign-news/article/japan-catalogonline-shopping-and-door-to-door-sales-regulation-enhanced/',
      date: '2009-11-27',
      checked: '2026-11-23',
      confidence: 'high',
    },
    {
      url: 'https://www.pref.kumamoto.jp.e.qp.hp.transer.com/kiji_21365.html',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: 'counting from the day of receipt; buyer pays postage',
    },
    {
      url: 'https://www.no-trouble.caa.go.jp/foreignlanguage/english/mailorder/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  ],
} satisfies RightInput;
