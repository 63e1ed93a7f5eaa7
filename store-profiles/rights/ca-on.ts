import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'ca-on',
  name: 'Ontario (Consumer Protection Act, 2002 – internet agreements)',
  checked: '2026-11-23',
  countries: ['CA-ON'],
  kind: 'withdrawal',
  right: 'cancel when duties were breached (no general cooling-off for online buys)',
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
    'Only when the store did not disclose what it must, gave no chance to accept or correct, or delivered no copy of the agreement.',
  refund: { days: 15, dayKind: 'calendar', from: 'notice' },
  sendBackDays: 15,
  begins:
    'receipt of the copy of the agreement (missing disclosure, no chance to accept/correct); 30 days from the agreement when no copy was delivered',
  ends: 'delivery more than 30 days late: any time until delivery is accepted',
  appliesTo: 'internet agreements above CAD 50',
  exceptions: [],
  duties: ['refund within 15 days of the notice', 'consumer returns goods within 15 days'],
  sources: [
    {
      url: 'https://www.cleo.on.ca/en/publications/otmshop/how-do-i-cancel-agreement',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
    {
      url: 'https://www.ontario.ca/page/your-rights-when-signing-or-cancelling-contract',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  ],
} satisfies RightInput;
