/** Executes one field's rules of a profile: in order, the first that gives a value wins. */
import type { FieldRule } from '@/store-profiles/schema';
import { fold, plain } from './fold';
import { labelAt, labelsOf, valueBeside, type Labels } from './labels';
import { QUOTE_LIMIT } from './observation';
import { isShown, textOf, type LinesOf } from './page-text';

/** Where a rule looks. */
export interface Place {
  document: Document;
  url: URL;
  block: Element;
  linesOf: LinesOf;
}

/**
 * @param accepts turns a found text into the field's value, or refuses it: the next match, then the next rule, is tried
 * @returns the value, or null where no rule finds one
 */
export function findField(
  rules: readonly FieldRule[],
  place: Place,
  accepts: (text: string) => string | null,
): string | null {
  for (const rule of rules) {
    let value: string | null = null;
    for (const text of textsOf(rule, place)) {
      const part = patternOf(rule, text);
      const accepted = part === null || part === '' ? null : accepts(part);
      if (accepted === null) continue;
      value = accepted;
      if (rule.pick === 'first') break;
    }
    // An address cut short leads elsewhere.
    if (value !== null) return rule.attribute === 'href' ? value : value.slice(0, QUOTE_LIMIT);
  }
  return null;
}

function* textsOf(rule: FieldRule, place: Place): Generator<string> {
  if (rule.scope === 'url') {
    yield decoded(place.url.pathname + place.url.search + place.url.hash);
    return;
  }
  const root = rule.scope === 'page' ? place.document.body : place.block;
  let searched: Element | null = null;
  for (const element of elementsOf(rule, root)) {
    // What stands within was searched with the whole: a page nested deep would be searched over and over.
    if (rule.labels && searched?.contains(element)) continue;
    searched = element;
    if (rule.attribute !== undefined) yield plain(element.getAttribute(rule.attribute) ?? '');
    else if (rule.labels) yield* besideLabels(element, rule.labels, place);
    else if (isShown(element)) yield textOf(element);
  }
}

/** The first match alone at first: it mostly is what is wanted. */
function* elementsOf({ css }: FieldRule, root: Element): Generator<Element> {
  const first = css === undefined ? root : root.querySelector(css);
  if (first) yield first;
  if (first && css !== undefined) yield* [...root.querySelectorAll(css)].slice(1);
}

/** A rule's labels ready to be looked up; kept, for a list asks for them at each of its orders. */
const lookups = new WeakMap<readonly string[], Labels<true>>();

function lookupOf(words: readonly string[]): Labels<true> {
  const lookup = lookups.get(words) ?? labelsOf(new Map(words.map((word) => [fold(word), true as const])));
  lookups.set(words, lookup);
  return lookup;
}

function* besideLabels(root: Element, words: readonly string[], place: Place): Generator<string> {
  const labels = lookupOf(words);
  const lines = place.linesOf(root);
  for (const [at, { node, text }] of lines.entries()) {
    const match = labelAt(text, labels);
    if (!match || !node.parentElement || !isShown(node.parentElement)) continue;
    if (match.rest !== '') {
      if (match.isMarked || startsLikeValue(match.rest)) yield match.rest;
    } else {
      const value = valueBeside(lines, at, labels);
      if (value) yield value.text;
    }
  }
}

/** "Ordered on December 21" is a label and its value, "Total before tax: 30.99" is another label. */
function startsLikeValue(rest: string): boolean {
  return /^(?:\p{L}{1,12}\.? )?[^\p{L}]{0,4}\d/u.test(rest);
}

function patternOf(rule: FieldRule, text: string): string | null {
  if (rule.pattern === undefined) return text;
  const match = new RegExp(rule.pattern, 'iu').exec(text);
  return match ? (match[1] ?? match[0]).trim() : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the address as it stands.
    return text;
  }
}
