import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'ca-qc',
  name: 'Quebec (Consumer Protection Act – distance contracts, ss. 54.1 ff.)',
  checked: '2026-11-23',
  countries: ['CA-QC'],
  kind: 'withdrawal',
  right: 'cancel when the merchant failed its obligations',
  period: {
    days: 7,
    dayKind: 'calendar',
    // The copy of the contract may come with the order: no later day is safe.
    from: 'purchase',
    countsFirstDay: false,
    rollsOver: false,
    deliveries: null,
  },
  beforeDelivery: true,
  condition: 'duty-breached',
  conditionText:
    'Only when the store left out information, gave no chance to accept or correct, or sent no copy of the contract.',
  refund: { days: 15, dayKind: 'calendar', from: 'notice' },
  begins:
    'receipt of the contract (missing information, no chance to accept/correct); 30 days from the contract when no copy came',
  ends: 'late delivery > 30 days: until delivery (background)',
  appliesTo: 'distance contracts',
  exceptions: [],
  duties: [
    'send the contract within 15 days',
    'refund within 15 days of the notice, then chargeback via the card issuer',
    'merchant bears reasonable restitution costs (reg. s. 6.5 clause for oral contracts)',
  ],
  notes: 'The 30-day variant is background knowledge.',
  sources: [
    {
      url: 'https://www.opc.gouv.qc.ca/en/consumer/topic/contract/rules/purchase-methods/online-telephone-mail/',
      date: '2021-10-15',
      checked: '2026-11-23',
      confidence: 'medium',
    },
    {
      url: 'http://legisquebec.gouv.qc.ca/en/showversion/cr/P-40.1,%20r.%203?code=se:6_5&pointInTime=20200630',
      date: '2020-06-30',
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'official: 7-day clause, merchant pays restitution',
    },
    {
      url: 'https://beforeyou-sign.com/guides/ca/quebec/consumer-contract/distance-contract',
      date: '2026-04-14',
      checked: '2026-11-23',
      confidence: 'medium',
      note: '7 days when the disclosure was missed',
    },
  ],
} satisfies RightInput;
