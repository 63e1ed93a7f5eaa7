/** Laws by which, after a withdrawal, all payments go back by the means they came, and fees for cancelling are none of the shopper's. */
import type { SameMeans } from './schema-parts';

export const sameMeans: SameMeans = {
  rights: ['eu-crd', 'de-bgb', 'fr-code-conso', 'nl-bw', 'uk-ccr'],
  // Articles 13 (1) and 14; the United Kingdom has kept them as regulations 34 and 35 of SI 2013/3134.
  source: {
    url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
    date: '2011-10-25',
    checked: '2026-11-23',
    confidence: 'high',
    unverified: false,
    stale: false,
  },
};
