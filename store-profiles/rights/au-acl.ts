import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'au-acl',
  name: 'Australia (Australian Consumer Law)',
  checked: '2026-11-23',
  countries: ['AU'],
  kind: 'none',
  right: 'no change-of-mind right for online orders; remedies only for faults (major failure: refund)',
  period: null,
  beforeDelivery: false,
  begins: 'no such right',
  ends: 'unsolicited (door-to-door/telephone) agreements: 10 business days',
  appliesTo: 'consumer guarantees up to AUD 100,000',
  exceptions: [],
  duties: ['no "no refunds" signs', "remedy for major failure at the consumer's choice"],
  sources: [
    {
      url: 'http://www.accc.gov.au/content/index.phtml/itemId/962429?pageDefinitionItemId=86167',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
      note: '10 business days only for unsolicited agreements',
    },
    {
      url: 'https://fls.org.au/app/uploads/LHB_2024_Flipbook/706',
      date: '2024',
      checked: '2026-11-23',
      confidence: 'high',
    },
  ],
} satisfies RightInput;
