/** What is injected into a saved page: the very reader that ships, callable from outside. */
import { readPage } from '@/utils/reading/read-page';
import type { Observation } from '@/utils/reading/observation';
import type { PageRules } from '@/utils/reading/rules';

export function readThisPage(rules: PageRules): Observation {
  return readPage(document, new URL(location.href), rules, () => performance.now());
}
