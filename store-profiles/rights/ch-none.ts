import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'ch-none',
  name: 'Switzerland',
  checked: '2026-11-23',
  countries: ['CH'],
  kind: 'none',
  right:
    'no statutory withdrawal right for online purchases (only door-to-door, phone: 14 days above CHF 100)',
  period: null,
  beforeDelivery: false,
  begins: 'no such right',
  ends: null,
  appliesTo: 'online shops may grant it voluntarily in their terms',
  exceptions: [],
  duties: ['electronic order confirmation without delay (UWG art. 3(1)(s))'],
  sources: [
    {
      url: 'https://www.e-commerce-guide.admin.ch/ecommerce/de/home/probleme/widerrufsrecht.html',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
    {
      url: 'https://www.kmu.admin.ch/kmu/en/home/concrete-know-how/sme-management/e-commerce/creating-own-website/information-website/cancellation-right.html',
      date: '2020-02-20',
      checked: '2026-11-23',
      confidence: 'high',
    },
  ],
} satisfies RightInput;
