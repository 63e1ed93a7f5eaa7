/** Status text and notices -> the order's state. Words of the store first, then of its platform, then of the language. */
import type { Language, OrderState, StateWords } from '@/store-profiles/schema';
import { verdictOf, type Verdict } from './notices';
import type { OrderReading } from './observation';
import { bareText } from './plain-text';

export interface StateSources {
  store: StateWords | null;
  platform: StateWords | null;
  languages: readonly Language[];
}

/** schema.org OrderStatus, where a page's data names it. `OrderProblem` says nothing of the way an order takes. */
const SCHEMA_ORG = new Map<string, OrderState>([
  ['ordercancelled', 'cancelled'],
  ['orderdelivered', 'delivered'],
  ['orderintransit', 'shipped'],
  ['orderpaymentdue', 'placed'],
  ['orderpickupavailable', 'shipped'],
  ['orderprocessing', 'placed'],
  ['orderreturned', 'return-sent'],
]);
const OF_VERDICT: Record<Verdict, OrderState | null> = {
  declined: 'cancel-declined',
  cancelled: 'cancelled',
  requested: 'cancel-requested',
  unsettled: null,
  'not-offered': null,
};
/** States that a sentence can take back: "will be cancelled", "cancelled?". */
const CLAIMS: ReadonlySet<OrderState | null> = new Set(['cancelled', 'cancel-requested', 'cancel-declined']);
/** "2 of 3", "1/2": a part of the order. */
const PART = /^\W*\d{1,2} ?(?:\/|\p{L}{1,4}) ?\d{1,2}(?!\d)/u;

/** @returns null where neither text says a state for sure; dates in them don't matter */
export function readState(
  { status, notice, proves }: Pick<OrderReading, 'status' | 'notice' | 'proves'>,
  sources: StateSources,
): OrderState | null {
  const said = notice && verdictOf(notice.text, sources.languages);
  if (said === 'declined') return 'cancel-declined';
  const shown = status && stateOfStatus(status.text, sources);
  if (proves && said !== 'unsettled' && said !== 'not-offered' && (notice ?? status)) {
    // A page for cancelled orders that speaks of a request has only taken the request.
    return proves === 'cancelled' && said === 'requested' ? 'cancel-requested' : proves;
  }
  return (
    (said && OF_VERDICT[said]) ??
    shown ??
    (notice && said === null ? stateOfStatus(notice.text, sources) : null)
  );
}

function stateOfStatus(text: string, { store, platform, languages }: StateSources): OrderState | null {
  const bare = bareText(text).replace(/^[^\p{L}\p{N}]+|[\s.!:…]+$/gu, '');
  const known = SCHEMA_ORG.get(bare);
  if (known) return known;
  const items = new Set(languages.flatMap(({ labels }) => labels.items.map(bareText)));
  const ofLanguages = languages.map(({ stateWords }) => stateWords);
  const found =
    (store && findWord(bare, [store], items)) ??
    (platform && findWord(bare, [platform], items)) ??
    findWord(bare, ofLanguages, items);
  if (found?.word === bare) return found.state;
  const said = verdictOf(text, languages);
  if (!found) return said && OF_VERDICT[said];
  return CLAIMS.has(found.state) && said === 'unsettled' ? null : found.state;
}

/** The word that is the whole text in any of the lists, else the longest one the text begins with. */
function findWord(text: string, lists: readonly StateWords[], items: ReadonlySet<string>): StateWord | null {
  let best: StateWord | null = null;
  for (const one of lists.flatMap(wordsOf)) {
    if (one.word === text) return one;
    if ((best?.word.length ?? 0) < one.word.length && isSaid(one.word, text, items)) best = one;
  }
  return best;
}

/**
 * Begins with the word, as "Delivered Dec 9", but not "Cancelled items" nor "Cancelled 1 of 2". Japanese, Chinese and
 * Korean put the date first, and the word at the end.
 */
function isSaid(word: string, text: string, items: ReadonlySet<string>): boolean {
  if (text.startsWith(word)) {
    const rest = text.slice(word.length);
    const [next = ''] = /\p{L}+/u.exec(rest) ?? [];
    return !/^[\p{L}\p{N}]/u.test(rest) && !items.has(next) && !PART.test(rest);
  }
  return (
    word.length > 2 && /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(word) && text.endsWith(word)
  );
}

interface StateWord {
  word: string;
  state: OrderState;
}

const listed = new WeakMap<StateWords, StateWord[]>();

function wordsOf(list: StateWords): StateWord[] {
  const known = listed.get(list);
  if (known) return known;
  const words = Object.entries(list).flatMap(([state, texts]) =>
    (texts ?? []).map((text) => ({
      word: bareText(text).replace(/[\s.!:…]+$/u, ''),
      state: state as OrderState,
    })),
  );
  listed.set(list, words);
  return words;
}
