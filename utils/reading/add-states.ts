/** What a page says of an order's state without a label: a word that stands alone, a sentence. */
import type { OrderState } from '@/store-profiles/schema';
import { fold } from './fold';
import { labelAt } from './labels';
import type { Quote } from './observation';
import { enclosing } from './order-blocks';
import type { OrderWords } from './order-words';
import { isShown, type Line } from './page-text';
import type { Draft } from './read-by-rules';

const BADGE_LIMIT = 60;
/** Shorter texts are labels and buttons, longer ones are terms. */
const SENTENCE = { shortest: 12, longest: 250 };

interface Said {
  status: Quote | null;
  /** States of the badges found; two different ones say nothing for sure. */
  states: Set<OrderState>;
  notice: Quote | null;
}

/** @param drafts of one page; one alone may be told of anywhere on it */
export function addStates(
  drafts: readonly Draft[],
  lines: readonly Line[],
  words: OrderWords,
  { body }: Document,
): Draft[] {
  const isAlone = drafts.length === 1;
  const blockOf = ({ block }: Draft): Element => (isAlone ? body : (block ?? body));
  const said = new Map<Element, Said>(
    drafts.map((draft) => [blockOf(draft), { status: null, states: new Set(), notice: null }]),
  );
  for (const { node, text } of said.size > 0 ? lines : []) {
    const state = stateOf(node, text, words);
    // In a list, a sentence may be about any order.
    const isNotice = isAlone && isAboutCancelling(text, words);
    const block = state !== null || isNotice ? enclosing(node, said) : null;
    const found = block && said.get(block);
    if (!found || !node.parentElement || !isShown(node.parentElement)) continue;
    if (isNotice) found.notice ??= { text, from: 'general:sentence' };
    if (state !== null) {
      found.status ??= { text, from: 'general:badge' };
      found.states.add(state);
    }
  }
  return drafts.map((draft) => {
    const found = said.get(blockOf(draft));
    const badge = found?.states.size === 1 ? found.status : null;
    return { ...draft, status: draft.status ?? badge, notice: draft.notice ?? found?.notice ?? null };
  });
}

/** A word for a state, alone or with a date, that is no label, button or filter. */
function stateOf(node: Text, text: string, { states, labels }: OrderWords): OrderState | null {
  if (text.length > BADGE_LIMIT) return null;
  const match = labelAt(text, states);
  if (!match || (match.rest !== '' && !/\d/u.test(match.rest)) || labels.names.has(fold(text))) return null;
  // "Placed on 3 May" says when, not how it stands.
  if (match.rest !== '' && labelAt(text, labels)?.name === 'placed') return null;
  const isPressed = node.parentElement?.closest('a,button,label,nav,[role=tab],[role=button]');
  return isPressed === null ? match.name : null;
}

function isAboutCancelling(text: string, { notices, unsettled }: OrderWords): boolean {
  if (text.length < SENTENCE.shortest || text.length > SENTENCE.longest) return false;
  const folded = fold(text);
  return notices.some((notice) => notice.test(folded)) && !unsettled.some((doubt) => doubt.test(folded));
}
