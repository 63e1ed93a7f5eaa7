import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'in-ecom-2020',
  name: 'India (Consumer Protection (E-Commerce) Rules, 2020)',
  checked: '2026-11-23',
  countries: ['IN'],
  kind: 'none',
  right: 'no general withdrawal right; fair cancellation and grievance handling',
  period: null,
  beforeDelivery: false,
  begins: 'no such right',
  ends: null,
  appliesTo: 'all e-commerce entities, also foreign ones selling to India',
  exceptions: [],
  duties: [
    'no cancellation charge after confirmation unless the entity bears the same when it cancels',
    'take back defective, deficient, wrong, late goods',
    'grievance officer: acknowledge in 48 hours, resolve in one month',
    'ticket number for each complaint',
    'refunds within the RBI period / reasonable time',
  ],
  sources: [
    {
      url: 'https://www.thehindubusinessline.com/economy/policy/new-e-commerce-norms-notified-under-consumer-protection-act-2019/article32184860.ece',
      date: '2020-07-24',
      checked: '2026-11-23',
      confidence: 'high',
    },
    {
      url: 'https://taxguru.in/corporate-law/duties-indian-e-commerce-entities.html',
      date: null,
      checked: '2026-11-23',
      confidence: 'high',
    },
  ],
} satisfies RightInput;
