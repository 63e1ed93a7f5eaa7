import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'us-ftc-435',
  name: 'United States (FTC Mail, Internet or Telephone Order Merchandise Rule, 16 CFR 435)',
  checked: '2026-11-23',
  countries: ['US'],
  kind: 'late-shipment',
  right: 'cancel and refund when shipment is late (no general cooling-off for online purchases)',
  period: {
    days: 30,
    dayKind: 'calendar',
    from: 'purchase',
    countsFirstDay: false,
    rollsOver: false,
    deliveries: null,
  },
  beforeDelivery: true,
  refund: { days: 7, dayKind: 'working', from: 'notice' },
  begins:
    'receipt of a properly completed order (default when no shipping time was promised; 50 days when applying for credit with the seller)',
  ends: 'promised shipping time, else 30 days; first delay notice: silence = consent only for a definite revised date up to 30 days later; longer/indefinite or second delay needs express consent, else the seller must cancel and refund',
  appliesTo: 'merchandise ordered by mail, phone, fax or internet',
  exceptions: [
    { kind: null, text: 'services' },
    { kind: null, text: 'subscriptions after the first shipment' },
    { kind: null, text: 'seeds/growing plants' },
    { kind: null, text: 'COD' },
    { kind: null, text: 'negative-option plans' },
  ],
  duties: [
    'delay option notice (consent or cancel) with a free way to answer',
    'ship, get consent, or refund unasked',
    'prompt refund: 7 working days (cash, check, third-party credit card); one billing cycle when the seller is the creditor',
    'refund includes shipping for unshipped goods',
  ],
  sources: [
    {
      url: 'http://federal.elaws.us/cfr/16-cfr-435.1(d)(2)(ii)',
      date: '2024-11-08',
      checked: '2026-11-23',
      confidence: 'high',
      note: '§ 435.1 definitions',
    },
    {
      url: 'https://cybercemetery.unt.edu/archive/oilspill/20121017110715/http://business.ftc.gov/documents/bus02-business-guide-mail-and-telephone-order-merchandise-rule',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
    {
      url: 'https://consumerprotection.uslegal.com/mail-order-purchases-telemarketing/the-federal-trade-commission/mail-or-telephone-order-rule/',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: '50 days',
    },
  ],
} satisfies RightInput;
