/** What a basket or checkout page says itself of giving things back. The page is hostile input: text only, capped. */
import { isShown, linesOf } from '@/utils/reading/page-text';
import { bareText, wholeBare } from '@/utils/reading/plain-text';
import { markedUp } from '@/utils/reading/structured-data';
import type { PageTerms } from './term';

/** Longer lines are the general terms, which speak of all that might be. */
const LONGEST = 160;
const MARKS = 3;

/** @param words bare texts that say that something can't be given back */
export function termsOnPage(document: Document, words: readonly string[]): PageTerms {
  return { marks: marksOn(document.body, words), policy: policyOn(document) };
}

function marksOn(body: HTMLElement, words: readonly string[]): string[] {
  // Most pages say nothing of the kind: asked once of the whole, not of each of its thousands of lines.
  const whole = wholeBare(body.textContent ?? '');
  const said = words.filter((word) => whole.includes(word));
  const marks = new Set<string>();
  for (const { node, text } of said.length === 0 ? [] : linesOf(body)) {
    if (text.length > LONGEST || marks.has(text)) continue;
    const bare = bareText(text);
    const parent = node.parentElement;
    if (parent && said.some((word) => bare.includes(word)) && isShown(parent)) marks.add(text);
    if (marks.size >= MARKS) break;
  }
  return [...marks];
}

/** Source: schema.org/MerchantReturnPolicy. */
function policyOn(document: Document): string | null {
  const [policy] = markedUp(document, 'MerchantReturnPolicy');
  if (!policy) return null;
  const named = [
    'returnPolicyCategory',
    'merchantReturnDays',
    'returnFees',
    'returnMethod',
    'merchantReturnLink',
  ];
  const said = named.flatMap((name) => {
    const [value] = policy.properties(name);
    return value ? [`${name}: ${value.replace(/^https?:\/\/schema\.org\//u, '')}`] : [];
  });
  return said.length === 0 ? null : said.join(', ').slice(0, 500);
}
