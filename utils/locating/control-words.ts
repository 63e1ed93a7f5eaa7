/** The names of controls, folded, as the store's profile and the page's languages give them. */
import type { ControlKind } from '@/store-profiles/schema';
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
  | 'refuse'
  /** Never pointed at. */
  | 'avoid';

export interface ControlWords {
  roleOf(name: string): Role | null;
  /** What a cancel control of this name cancels: "Cancel items" is not "Cancel order". */
  scopeOf(name: string): ControlKind & ('cancel-order' | 'cancel-items' | 'cancel-delivery');
  /** Whether a text speaks of cancelling an order, in words that a control would start it with. */
  speaksOfCancelling(text: string): boolean;
  /** Order numbers in a text, each after a label that says so. */
  labelledNumbers(text: string): string[];
  /** Whether a sentence says that cancelling is not offered, or declined. */
  isRefusal(text: string): boolean;
  /** Whether one may stand within a longer text, whose words run into each other: asked before it is taken apart. */
  mayRefuse(text: string): boolean;
}

/** Arrows, bullets, dots and quotation marks around a name. */
const EDGES = /^[^\p{L}\p{N}#(]+|[^\p{L}\p{N})?!]+$/gu;
/** The order's number at the end of a name. */
const NUMBER = /[\s(]+(?:(?:#|nr|no|n[°º])\.? ?)?[\p{L}/-]*\d[\p{L}\d/-]*\)?$/u;
/** What then is left of "number 18". */
const NUMBER_WORD =
  / (?:number|no|nr|nummer|num[eé]ro|n[uú]mero|id|číslo|numer|numeris|číslem|szám|număr|номер|αριθμός)\.?$/u;

/** "Your order: 2 items": shorter ones are amounts of something. */
const SHORTEST_NUMBER = 3;

/** Texts whose answer is kept. */
const KNOWN_LIMIT = 500;

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
      const folded = fold(name).replaceAll(EDGES, '');
      // Greek capitals carry no accents, Spanish ones often don't.
      const unaccented = folded.normalize('NFD').replaceAll('\u0301', '').normalize();
      for (const one of [folded, unaccented]) if (!roles.has(one)) roles.set(one, role);
    }
  };
  // First come, first served: what must never be pointed at outranks all else, a store's own words the language's.
  add('avoid', store?.labels.avoid ?? []);
  for (const { controls } of languages) add('avoid', controls.avoid);
  const bare = new Set(languages.flatMap(({ controls }) => controls.bare.map(fold)));
  // "Cancel" alone closes dialogs and empties forms as well: a store's profile that lists it doesn't change that.
  add(
    'start',
    (store?.labels.start ?? []).filter((name) => !bare.has(fold(name))),
  );
  add('confirm', store?.labels.confirm ?? []);
  for (const { controls } of languages) {
    for (const role of ROLES) add(role, controls[role]);
  }
  const stems = (key: 'itemWords' | 'deliveryWords'): string[] =>
    languages.flatMap(({ controls }) => controls[key].map(fold));
  const items = stems('itemWords');
  const deliveries = stems('deliveryWords');
  const starts = [...roles].flatMap(([name, role]) =>
    (role === 'start' || role === 'request') && isPhrase(name) ? [name] : [],
  );
  const refused =
    languages
      .flatMap(({ notices }) => [...(notices?.notOffered ?? []), ...(notices?.declined ?? [])])
      .join('|') || '$^';
  const refusals = new RegExp(refused, 'u');
  const anywhere = new RegExp(refused.replaceAll(/\\b|\(\?<[^)]*\)/gu, ''), 'u');
  const labelled = labelPattern(languages.flatMap(({ labels }) => labels.orderNumber));
  return {
    roleOf: remembered((name) =>
      spellings(name).reduce<Role | null>((found, one) => found ?? roles.get(one) ?? null, null),
    ),
    scopeOf(name) {
      const folded = fold(name);
      if (items.some((stem) => folded.includes(stem))) return 'cancel-items';
      return deliveries.some((stem) => folded.includes(stem)) ? 'cancel-delivery' : 'cancel-order';
    },
    speaksOfCancelling(text) {
      const folded = fold(text);
      return starts.some((name) => folded.includes(name));
    },
    labelledNumbers: (text) =>
      [...fold(text).matchAll(labelled)].flatMap(([, number = '']) =>
        number.length < SHORTEST_NUMBER ? [] : number,
      ),
    isRefusal: remembered((text) => refusals.test(fold(text))),
    mayRefuse: (text) => anywhere.test(fold(text)),
  };
}

/** A list repeats the same few texts at each of its orders. */
function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const told = known.get(text);
    if (told !== undefined) return told;
    const answer = answerTo(text);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(text, answer);
    return answer;
  };
}

const ROLES = [
  'start',
  'bare',
  'request',
  'withdraw',
  'withdrawConfirm',
  'return',
  'refuse',
  'confirm',
] as const satisfies Role[];

/** A name as it stands, then without what surrounds it, then without the order's number. */
function spellings(name: string): string[] {
  const whole = fold(name);
  const inner = whole.replaceAll(EDGES, '');
  const numberless = inner.replace(NUMBER, '');
  const spelled = [whole, inner];
  if (numberless !== inner) spelled.push(numberless, numberless.replace(NUMBER_WORD, ''));
  return spelled;
}

/** Several words, or a script that writes none apart: a single word is part of many others. */
function isPhrase(name: string): boolean {
  return name.includes(' ') || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{4}/u.test(name);
}

function labelPattern(labels: readonly string[]): RegExp {
  // "Order" alone stands before many a number that isn't an order's.
  const several = labels.map(fold).filter((label) => isPhrase(label) || label.length > 8);
  const escaped = several.map((label) => label.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  return new RegExp(`(?:${escaped.join('|') || '$^'})[\\s:.#]*([\\p{L}\\d-]*\\d[\\p{L}\\d-]*)`, 'gu');
}
