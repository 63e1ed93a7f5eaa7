/**
 * Page -> the control with which the shopper cancels an order, or why there is none.
 * Precision before recall: a control that isn't found costs the shopper a look, a wrong one may cost an order.
 * In order: a dialog on screen that asks whether to cancel, the rules of the profile that read the page, names in the
 * page's language.
 */
import type { ControlRule } from '@/store-profiles/schema';
import { fold } from '../reading/fold';
import { QUOTE_LIMIT, type ControlReading, type LocatedControl, type Quote } from '../reading/observation';
import { isShown, linesOf } from '../reading/page-text';
import { accessibleName } from './accessible-name';
import { cancelDialog } from './cancel-dialog';
import { isInHiddenDialog } from './can-press';
import { describe, isDecoy, pressableAs, type Candidate, type ControlContext } from './candidate';
import { controlWords, type ControlWords } from './control-words';
import { isCancelling, locateByName } from './locate-by-name';
import { addressOf, isElsewhere } from './not-this-order';

/** Most controls named beside the one found. */
const OTHERS_LIMIT = 11;
/** Most elements looked at that a rule selects: an order has a control for each item at most. */
const RULED_LIMIT = 60;
const SHORTEST_SENTENCE = 10;

/** @param block the order's own part of the page; null: the page is this one order's */
export function locateControl(
  block: Element | null,
  document: Document,
  context: ControlContext,
): ControlReading {
  const all = findControls(block, document, context);
  // What can't be found again can't be pointed at: that is no "not offered".
  const found = all.filter(({ selector, opener }) => selector !== '' && opener?.selector !== '');
  if (all.length > 0 && found.length === 0) return { answer: 'unreadable', reason: 'nested too deep' };
  const answers = found.filter(({ kind }) => isCancelling(kind) || isAsked(kind, context));
  const [first, ...others] = answers.map(withoutElement).slice(0, OTHERS_LIMIT);
  if (first) return { answer: 'found', ...first, ...(others.length > 0 ? { others } : {}) };
  const instead = found.map(withoutElement).slice(0, OTHERS_LIMIT);
  const reason = refusal(block, document, context);
  return { answer: 'not-offered', reason, ...(instead.length > 0 ? { instead } : {}) };
}

/** On the page of a withdrawal its own control is what the shopper came for, where a profile knows it. */
function isAsked(kind: LocatedControl['kind'], context: ControlContext): boolean {
  return (
    kind === 'withdraw' &&
    (context.kind === 'return' || context.kind === 'cancel') &&
    context.controls.some((rule) => rule.kind === kind)
  );
}

function findControls(block: Element | null, document: Document, context: ControlContext): Candidate[] {
  const words = controlWords(context.rules);
  const dialog = cancelDialog(document, context, words);
  const inDialog = dialog
    ? locateByName(dialog, context, words)
        .filter(({ kind }) => isCancelling(kind))
        .map((candidate) => asRuled(candidate, context))
    : [];
  if (inDialog.length > 0) return distinct(inDialog);
  const byRule = context.controls.flatMap((rule) => applyRule(rule, block, document, context, words));
  if (byRule.length > 0) return distinct(byRule);
  const root = context.isAlone || block === null ? document.body : block;
  return distinct(locateByName(root, context, words));
}

/** What a profile says of a press outranks what the markup hints at. */
function asRuled(candidate: Candidate, { controls }: ControlContext): Candidate {
  const rule = controls.find(
    ({ css, names }) => candidate.element.matches(css) && isNamed(candidate.text, names),
  );
  return rule ? { ...candidate, mode: rule.mode } : candidate;
}

function isNamed(name: string, names: readonly string[] | undefined): boolean {
  return names?.some((one) => fold(one) === fold(name)) ?? true;
}

function applyRule(
  rule: ControlRule,
  block: Element | null,
  document: Document,
  context: ControlContext,
  words: ControlWords,
): Candidate[] {
  const root = rule.scope === 'page' || block === null ? document.body : block;
  return [...root.querySelectorAll(rule.css)].slice(0, RULED_LIMIT).flatMap((element): Candidate[] => {
    const name = accessibleName(element);
    if (!isNamed(name, rule.names)) return [];
    if (words.roleOf(name) === 'avoid' || isDecoy(element, name, context)) return [];
    const pressable = pressableAs(element, context);
    return pressable
      ? [{ element, ...describe(element, name, rule.kind, rule.mode, context), ...pressable }]
      : [];
  });
}

/** One link printed for each parcel, or for wide and narrow screens, is one control. Buttons for single items are not. */
function distinct(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const { element, kind, text, opener } = candidate;
    const address = addressOf(element).replace(/[?&]ref_?=[^&]*/gu, '');
    if (kind === 'cancel-items' && address === '') return true;
    const key = `${fold(text)} ${address} ${opener?.selector ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The store's own sentence that this order can't be cancelled. */
function refusal(block: Element | null, document: Document, context: ControlContext): Quote | null {
  const words = controlWords(context.rules);
  const root = context.isAlone || block === null ? document.body : block;
  // A list has a hundred orders of a hundred lines, and hardly one that says so.
  if (root === block && !words.mayRefuse(root.textContent ?? '')) return null;
  for (const { node, text } of (context.linesOf ?? linesOf)(root)) {
    if (text.length < SHORTEST_SENTENCE || !words.isRefusal(text)) continue;
    const element = node.parentElement;
    if (element && isShown(element) && !isInHiddenDialog(element) && !isElsewhere(element)) {
      return { text: text.slice(0, QUOTE_LIMIT), from: 'locating:refusal' };
    }
  }
  return null;
}

function withoutElement({ kind, mode, text, selector, opener }: Candidate): LocatedControl {
  return { kind, mode, text, selector, ...(opener && { opener }) };
}
