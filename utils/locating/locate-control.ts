/**
 * Page -> the control with which the shopper cancels an order, or why there is none.
 * Precision before recall: a control that isn't found costs the shopper a look, a wrong one may cost an order.
 * In order: the rules of the profile that read the page, then names in the page's language.
 */
import type { ControlRule } from '@/store-profiles/schema';
import { fold } from '../reading/fold';
import type { ControlReading, LocatedControl, Quote } from '../reading/observation';
import { isShown, linesOf } from '../reading/page-text';
import { accessibleName } from './accessible-name';
import { isInHiddenDialog } from './can-press';
import { describe, isDecoy, pressableAs, type Candidate, type ControlContext } from './candidate';
import { controlWords, type ControlWords } from './control-words';
import { locateByName } from './locate-by-name';

/** @param block the order's own part of the page; null: the page is this one order's */
export function locateControl(
  block: Element | null,
  document: Document,
  context: ControlContext,
): ControlReading {
  const found = findControls(block, document, context);
  const [first, ...others] = found.map(withoutElement);
  if (first) return { answer: 'found', ...first, ...(others.length > 0 ? { others } : {}) };
  return { answer: 'not-offered', reason: refusal(block, document, context) };
}

/** The candidates themselves, best first: for pointing. */
export function findControls(
  block: Element | null,
  document: Document,
  context: ControlContext,
): Candidate[] {
  const words = controlWords(context.rules);
  const byRule = context.controls.flatMap((rule) => applyRule(rule, block, document, context, words));
  if (byRule.length > 0) return distinct(byRule);
  const root = context.isAlone || block === null ? document.body : block;
  return distinct(locateByName(root, context, words));
}

function applyRule(
  rule: ControlRule,
  block: Element | null,
  document: Document,
  context: ControlContext,
  words: ControlWords,
): Candidate[] {
  const root = rule.scope === 'page' || block === null ? document.body : block;
  const names = rule.names?.map(fold);
  return [...root.querySelectorAll(rule.css)].flatMap((element): Candidate[] => {
    const name = accessibleName(element);
    if (names && !names.includes(fold(name))) return [];
    if (words.roleOf(name) === 'avoid' || isDecoy(element, name, context)) return [];
    const pressable = pressableAs(element, context.kind);
    return pressable ? [{ element, ...describe(element, name, rule.kind, rule.mode), ...pressable }] : [];
  });
}

/** One link printed for each parcel, or for wide and narrow screens, is one control. */
function distinct(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ element, text, opener }) => {
    const target = element.getAttribute('href') ?? element.closest('form')?.getAttribute('action') ?? '';
    const key = `${fold(text)} ${target.replace(/[?&]ref_?=[^&]*/gu, '')} ${opener?.selector ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The store's own sentence that this order can't be cancelled. */
function refusal(block: Element | null, document: Document, context: ControlContext): Quote | null {
  const { refusals } = controlWords(context.rules);
  if (refusals.length === 0) return null;
  const root = context.isAlone || block === null ? document.body : block;
  for (const { node, text } of linesOf(root)) {
    if (text.length < 12 || !refusals.some((pattern) => pattern.test(text))) continue;
    if (node.parentElement && isShown(node.parentElement) && !isInHiddenDialog(node.parentElement)) {
      return { text: text.slice(0, 300), from: 'locating:refusal' };
    }
  }
  return null;
}

function withoutElement({ kind, mode, text, selector, opener }: Candidate): LocatedControl {
  return { kind, mode, text, selector, ...(opener ? { opener } : {}) };
}
