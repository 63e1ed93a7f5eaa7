/**
 * Irish: the EU withdrawal function alone; on all else its pages are read by the English words.
 * The first name of each list is that of Directive (EU) 2023/2673 (art. 11a of 2011/83/EU, CELEX 32023L2673),
 * as Cooloff's table (CC BY 4.0) gives it. The others are common usage, unverified.
 */
import type { LanguageInput } from '../schema';

export default {
  format: 1,
  id: 'ga',
  controls: {
    withdraw: ['Tarraing siar ón gconradh anseo', 'Tarraing siar ón gconradh'],
    withdrawConfirm: ['Dearbhaigh an tarraingt siar', 'Deimhnigh an tarraingt siar'],
    avoid: ['An ceart um tharraingt siar'],
  },
  headings: { return: ['Tarraing siar ón gconradh'] },
} satisfies LanguageInput;
