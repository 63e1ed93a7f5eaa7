/**
 * Maltese: the EU withdrawal function alone; on all else its pages are read by the English words.
 * The first name of each list is that of Directive (EU) 2023/2673 (art. 11a of 2011/83/EU, CELEX 32023L2673),
 * as Cooloff's table (CC BY 4.0) gives it. The others are common usage, unverified.
 */
import type { LanguageInput } from '../schema';

export default {
  format: 1,
  id: 'mt',
  controls: {
    withdraw: ['Irtira mill-kuntratt hawnhekk', 'Irtira mill-kuntratt'],
    withdrawConfirm: ['Ikkonferma r-reċess', 'Ikkonferma l-irtirar'],
    avoid: ['Dritt ta’ reċess'],
  },
  headings: { return: ['Irtira mill-kuntratt'] },
} satisfies LanguageInput;
