/** The page after the last press: what it says became of the order, in a sentence of its own. */
import { controlWords } from '../locating/control-words';
import { fold } from '../reading/fold';
import { verdictOf } from '../reading/notices';
import { orderWordsOf } from '../reading/order-words';
import { isShown, linesOf, textOf } from '../reading/page-text';
import type { PageRules } from '../reading/rules';
import type { Outcome } from './step';

const MOST_LINES = 600;

/** @returns null as well where the sentence may be about another order: a list, or a page that names another number */
export function outcomeOn(
  document: Document,
  url: URL,
  rules: PageRules,
  orderNumber: string | null,
): Outcome | null {
  const { notices, addresses, headings } = orderWordsOf(rules.languages);
  const lines = linesOf(document.body).slice(0, MOST_LINES);
  for (const { node, text } of lines) {
    const folded = fold(text);
    if (!notices.some((pattern) => pattern.test(folded))) continue;
    const verdict = verdictOf(text, rules.languages);
    if (verdict !== 'cancelled' && verdict !== 'requested' && verdict !== 'declined') continue;
    if (!node.parentElement || !isShown(node.parentElement)) continue;
    if (isList() || namesAnother()) return null;
    return { verdict, sentence: text };
  }
  return null;

  function isList(): boolean {
    const address = `${url.pathname}${url.search}`.toLowerCase();
    const kind = addresses.find(([, pattern]) => pattern.test(address))?.[0];
    if (kind === 'history') return true;
    return [...document.querySelectorAll('h1, h2')].some(
      (one) => headings.get(fold(textOf(one))) === 'history',
    );
  }

  function namesAnother(): boolean {
    const { labelledNumbers } = controlWords(rules);
    const own = bare(orderNumber ?? '');
    return lines.some(({ text }) => labelledNumbers(text).some((number) => bare(number) !== own));
  }
}

function bare(number: string): string {
  return fold(number).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
