/** Totals that no label names: a list's card that says "3 products totaling $104.90", or "1 item" beside its only amount. */
import { fits } from './fits';
import { enclosing } from './order-blocks';
import { isShown, type Line } from './page-text';
import { quoteOf } from './quote';
import type { Draft } from './read-by-rules';

const AMOUNT = /\p{Sc} ?\d[\d.,']*\d|\d[\d.,']*\d ?\p{Sc}/gu;
/** "1 item", "(3 Artikel)", "2 produits": how much was ordered; "23 Nov 2026" has more digits. */
const COUNT = /^\(?\d{1,3} \p{L}\D*$/u;

interface Amounts {
  all: Set<string>;
  /** Of them the last that stands beside a count of things. */
  summed: string | null;
}

/** Fills the total of blocks with a single amount, where that stands beside a count: alone it could be any price. */
export function addSummedAmounts(drafts: readonly Draft[], lines: readonly Line[]): Draft[] {
  const amounts = new Map<Element, Amounts>(
    drafts.flatMap(({ block, total }) =>
      block && !total ? [[block, { all: new Set(), summed: null }]] : [],
    ),
  );
  for (const [at, { node, text }] of amounts.size > 0 ? lines.entries() : []) {
    const inText = fits.total(text) === null ? [...text.matchAll(AMOUNT)].map(([amount]) => amount) : [text];
    const block = inText.length > 0 ? enclosing(node, amounts) : null;
    const found = block && amounts.get(block);
    if (!found || !node.parentElement || !isShown(node.parentElement)) continue;
    for (const amount of inText) found.all.add(amount);
    const beside = [lines[at - 1], lines[at + 1]].filter((line) => line && block.contains(line.node));
    const near = [text.replaceAll(AMOUNT, ''), ...beside.map((line) => line?.text ?? '')];
    if (near.some((one) => COUNT.test(one))) found.summed = text;
  }
  return drafts.map((draft) => {
    const found = draft.block && amounts.get(draft.block);
    return found?.all.size === 1
      ? { ...draft, total: quoteOf(found.summed ?? undefined, 'general:amount') }
      : draft;
  });
}
