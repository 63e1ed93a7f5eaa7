/** The names of controls, folded, as the store's profile and the page's languages give them. */
import { fold } from '../reading/fold';
import type { PageRules } from '../reading/rules';

export type Role =
  | 'start'
  | 'bare'
  | 'request'
  | 'confirm'
  | 'withdraw'
  | 'withdrawConfirm'
  | 'return'
  /** Never pointed at. */
  | 'avoid';

export interface ControlWords {
  roleOf(name: string): Role | null;
  /** Words for the items of an order: "Cancel items" is not "Cancel order". */
  isAboutItems(name: string): boolean;
  /** Sentences by which a store says that cancelling is not offered, or declined. */
  refusals: RegExp[];
}

/** What follows a name without changing it: the order's number, an arrow. */
const TAIL = /[\s:#>›»→…]*(?:(?:order|nr|no|number)\.? ?#?)?[\p{L}\d-]*\d[\p{L}\d-]*$|[\s>›»→…]+$/u;

/** Made once for each page's rules: a page may hold hundreds of orders. */
const made = new WeakMap<PageRules, ControlWords>();

export function controlWords(rules: PageRules): ControlWords {
  const words = made.get(rules) ?? makeWords(rules);
  made.set(rules, words);
  return words;
}

function makeWords({ store, languages }: PageRules): ControlWords {
  const roles = new Map<string, Role>();
  const add = (role: Role, names: readonly string[]): void => {
    for (const name of names) {
      const folded = fold(name);
      if (!roles.has(folded)) roles.set(folded, role);
    }
  };
  // First come, first served: what must never be pointed at outranks all else, a store's own words the language's.
  add('avoid', store?.labels.avoid ?? []);
  for (const { controls } of languages) add('avoid', controls.avoid);
  add(
    'start',
    (store?.labels.start ?? []).filter((name) => !isBare(name, languages)),
  );
  add('confirm', store?.labels.confirm ?? []);
  for (const { controls } of languages) {
    add('start', controls.start);
    add('bare', controls.bare);
    add('request', controls.request);
    add('withdraw', controls.withdraw);
    add('withdrawConfirm', controls.withdrawConfirm);
    add('return', controls.return);
    add('confirm', controls.confirm);
  }
  const items = languages.flatMap(({ labels }) => labels.items.map(fold)).filter((word) => word.length > 2);
  return {
    roleOf: (name) => roles.get(fold(name)) ?? roles.get(fold(name).replace(TAIL, '').trim()) ?? null,
    isAboutItems: (name) => items.some((word) => fold(name).includes(word)),
    refusals: languages.flatMap(({ notices }) =>
      [...(notices?.notOffered ?? []), ...(notices?.declined ?? [])].map(
        (source) => new RegExp(source, 'iu'),
      ),
    ),
  };
}

/** "Cancel" alone closes dialogs and empties forms as well: a store's profile that lists it doesn't change that. */
function isBare(name: string, languages: PageRules['languages']): boolean {
  const folded = fold(name);
  return languages.some(({ controls }) => controls.bare.some((word) => fold(word) === folded));
}
