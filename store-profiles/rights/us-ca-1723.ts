import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'us-ca-1723',
  name: 'California (Civ. Code § 1723)',
  checked: '2026-11-23',
  countries: ['US-CA'],
  kind: 'withdrawal',
  right: 'return when the store did not post a restrictive return policy',
  period: {
    days: 30,
    dayKind: 'calendar',
    from: 'purchase',
    countsFirstDay: false,
    rollsOver: false,
    deliveries: null,
  },
  beforeDelivery: false,
  condition: 'no-posted-policy',
  conditionText: 'Only when the store did not post a restrictive return policy.',
  begins: 'purchase',
  ends: null,
  appliesTo:
    'retail sellers that do not give a full cash/credit refund or equal exchange for at least 7 days and did not post their policy conspicuously',
  exceptions: [
    { kind: 'perishable', text: 'perishables/food, plants, flowers' },
    { kind: 'made-to-order', text: 'custom orders' },
    { kind: 'final-sale', text: 'goods marked as-is/final sale' },
    { kind: 'used-or-damaged', text: 'goods used or damaged after purchase' },
    { kind: 'no-package', text: 'goods returned without original package' },
  ],
  duties: [
    'post the policy (sign, tag or order form) unless refund/exchange is given for at least 7 days',
    'else: full refund when returned within 30 days of purchase',
  ],
  sources: [
    {
      url: 'https://www.dca.ca.gov',
      date: '2012-06',
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'legal guide S-6, state guide',
    },
    {
      url: null,
      date: null,
      checked: '2026-11-23',
      confidence: 'medium',
      note: 'Cal. Civ. Code § 1723, stored statute text',
    },
  ],
} satisfies RightInput;
