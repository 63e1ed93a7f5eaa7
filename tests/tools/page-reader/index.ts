/** What is injected into a saved page: the very reader that ships, callable from outside. */
import { readPage } from '@/utils/reading/read-page';
import type { Observation } from '@/utils/reading/observation';
import type { PageRules } from '@/utils/reading/rules';

declare global {
  // eslint-disable-next-line no-var
  var readThisPage: (rules: PageRules) => Observation;
}

globalThis.readThisPage = (rules) =>
  readPage(document, new URL(location.href), rules, () => performance.now());
