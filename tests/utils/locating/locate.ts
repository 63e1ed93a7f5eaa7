/** Locates on a page written by hand, with the words of English and German and no profile. */
import * as v from 'valibot';
import english from '@/store-profiles/languages/en';
import german from '@/store-profiles/languages/de';
import { languageSchema } from '@/store-profiles/schema';
import type { ControlContext } from '@/utils/locating/candidate';
import { locateControl } from '@/utils/locating/locate-control';
import type { ControlReading } from '@/utils/reading/observation';
import type { PageRules } from '@/utils/reading/rules';

export const rules: PageRules = {
  store: null,
  platforms: [],
  languages: [english, german].map((language) => v.parse(languageSchema, language)),
};

const alone: ControlContext = { kind: 'detail', controls: [], isAlone: true, orderNumber: '1042', rules };

/** @param block selects the order's own part; absent: the page is this one order's */
export function locate(html: string, context: Partial<ControlContext> = {}, block?: string): ControlReading {
  document.body.innerHTML = html;
  return locateControl(block ? document.querySelector(block) : null, document, { ...alone, ...context });
}
