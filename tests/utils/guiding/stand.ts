/** Pages on the way to the cancellation of one order. */
import { catalogue } from '@/store-profiles/registry';
import type { StoreGuide } from '@/store-profiles/schema';
import { readStep } from '@/utils/guiding/read-step';
import type { Standing } from '@/utils/guiding/step';
import { findAfresh } from '@/utils/locating/find-afresh';
import { anyPageRules } from '@/utils/reading/page-rules';

export const ORDER = 'L-20417';

/** The page at hand, read as the helper reads it. */
export function stand(
  markup: string,
  { path = '/orders/L-20417', language = 'en', guide = null as StoreGuide | null } = {},
): Standing {
  document.documentElement.lang = language;
  document.body.innerHTML = markup;
  const url = new URL(`https://lamp.example${path}`);
  const rules = anyPageRules(url, language, catalogue);
  const words = catalogue.languagesFor(language).flatMap((one) => one.guide ?? []);
  const finding = findAfresh(document, url, rules, ORDER);
  return readStep(document, url, finding, { rules, words, guide, orderNumber: ORDER });
}

export const read = (...args: Parameters<typeof stand>) => stand(...args).reading;

export const FACTS = `<h1>Order details</h1><p>Order number: ${ORDER}</p><p>Order date: 21 November 2026</p>
  <p>Order total: $49.90</p><p>Status: Processing</p>`;
