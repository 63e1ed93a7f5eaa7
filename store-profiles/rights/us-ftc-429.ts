import type { RightInput } from './schema';

export default {
  format: 1,
  id: 'us-ftc-429',
  name: 'United States (FTC Cooling-Off Rule, 16 CFR 429)',
  checked: '2026-11-23',
  countries: ['US'],
  kind: 'none',
  right: 'cancel door-to-door / temporary-location sales',
  period: null,
  beforeDelivery: false,
  begins: 'midnight of the third business day after the sale',
  ends: 'business days incl. Saturday, not Sundays/federal holidays',
  appliesTo: 'sales of $25+ at home, $130+ at temporary places',
  exceptions: [{ kind: null, text: 'online, mail and phone sales are NOT covered' }],
  duties: [],
  notes: 'Listed so that the UI can say it does not apply to online orders.',
  sources: [
    {
      url: null,
      date: null,
      checked: '2026-11-23',
      confidence: 'low',
      unverified: true,
      note: 'background knowledge, no page found',
    },
  ],
} satisfies RightInput;
