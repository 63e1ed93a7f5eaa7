/** Controls by what they are called, for pages that no profile describes. */
import type { ControlKind } from '@/store-profiles/schema';
import { textOf } from '../reading/page-text';
import { accessibleName, isNamedApart } from './accessible-name';
import { isHeadedByCancelling } from './cancel-dialog';
import {
  describe,
  isDecoy,
  modeOf,
  pressableAs,
  PRESSABLE,
  type Candidate,
  type ControlContext,
} from './candidate';
import { openDialogOf } from './can-press';
import type { ControlWords, Role } from './control-words';
import { isAnotherOrders, isElsewhere, leadsElsewhere } from './not-this-order';

const NAME_LIMIT = 80;
/** More of these, and the page is a list of things to cancel rather than one order. */
const MOST = 12;
/** Words by which an address or a hook of the shop's own shows what a bare "Cancel" cancels. */
const CANCELS = /cancel|storn|ann?ul|avbest|avboka|peruut|zrus|iptal|lemond|odwol|otkaz/iu;
const ORDER =
  /order|bestell|comm?and|pedido|ordin|zamow|objedn|rendel|tilaus|siparis|ordre|purchase|compra/iu;
/** Attributes with such words. */
const HINT = /^(?:href|formaction|onclick|id|class|name|title|data-.*)$/u;
/** What else is cancelled or dismissed, as such hooks name it. */
const SOMETHING_ELSE =
  /return|retour|reso\b|edit|form\b|modal|dialog|popup|close|dismiss|address|review|note|comment|search|filter|payment/iu;

/** @param root the order's block, an open dialog, or the page where it shows one order */
export function locateByName(root: Element, context: ControlContext, words: ControlWords): Candidate[] {
  const candidates: Candidate[] = [];
  for (const element of root.querySelectorAll(PRESSABLE)) {
    const name = accessibleName(element);
    if (name === '' || name.length > NAME_LIMIT) continue;
    const candidate = asControl(element, name, context, words);
    if (candidate && candidates.push(candidate) > MOST * 5) return [];
  }
  const innermost = candidates.filter(
    ({ element }) =>
      !candidates.some((other) => other.element !== element && element.contains(other.element)),
  );
  return innermost.length > MOST ? [] : strongest(innermost, words);
}

/** "Continue" and "Yes" count only where nothing says what it does. */
function strongest(candidates: Candidate[], words: ControlWords): Candidate[] {
  const isStrong = ({ kind, text }: Candidate): boolean =>
    isCancelling(kind) && words.roleOf(text) !== 'confirm';
  const confirms = candidates.filter(({ text }) => words.roleOf(text) === 'confirm');
  const short = confirms.filter(({ text }) => !text.includes(' '));
  const weaker = candidates.some(isStrong) ? confirms : short.length < confirms.length ? short : [];
  return candidates.filter((one) => !weaker.includes(one));
}

/** The kinds that end the order; the others are what is left when it can't be ended. */
export function isCancelling(kind: ControlKind): boolean {
  return kind !== 'withdraw' && kind !== 'return' && kind !== 'refuse-delivery';
}

/** What an element of this name is for this order; null: none of its controls, or not to be pressed. */
export function asControl(
  element: Element,
  name: string,
  context: ControlContext,
  words: ControlWords,
): Candidate | null {
  const kind = kindOf(element, name, context, words);
  if (kind === null || isDecoy(element, name, context) || leadsElsewhere(element, context)) return null;
  // The law wants the way to withdraw on every page: it often stands at the foot.
  if (kind !== 'withdraw' && isElsewhere(element)) return null;
  if (isAnotherOrders(element, name, context, words)) return null;
  const pressable = pressableAs(element, context);
  return (
    pressable && { element, ...describe(element, name, kind, modeOf(element, kind), context), ...pressable }
  );
}

function kindOf(
  element: Element,
  name: string,
  context: ControlContext,
  words: ControlWords,
): ControlKind | null {
  // As in "Cancel order 18" on "Cancel".
  const named = words.roleOf(name);
  const shown = isNamedApart(element) ? words.roleOf(textOf(element)) : named;
  const role = named ?? shown;
  if (shown === 'avoid') return null;
  switch (role) {
    case 'start':
      return words.scopeOf(name);
    case 'request':
      return 'request-cancellation';
    case 'bare':
      return saysWhatItCancels(element) ? 'cancel-order' : null;
    case 'confirm':
      return isLastStep(element, name, context, words) ? 'cancel-order' : null;
    default:
      return role === null ? null : (INSTEAD[role] ?? null);
  }
}

const INSTEAD: Partial<Record<Role, ControlKind>> = {
  withdraw: 'withdraw',
  withdrawConfirm: 'withdraw',
  return: 'return',
  refuse: 'refuse-delivery',
};

/** "Cancel" closes dialogs and empties forms: it counts only where its address or the shop's own hooks speak of an order. */
function saysWhatItCancels(element: Element): boolean {
  if (openDialogOf(element)) return false;
  const { previousElementSibling: before, nextElementSibling: after } = element;
  const form = element.closest('form');
  // A script may send a form without a button, printed beside the link that stands for it.
  const beside = [before, after].find(
    (one) => one?.matches('form') && (one as HTMLFormElement).elements.length < 3,
  );
  const hints = [
    ...[...element.attributes].filter(({ name }) => HINT.test(name)).map(({ value }) => value),
    form?.getAttribute('action'),
    form ? null : beside?.getAttribute('action'),
  ];
  return hints.some(
    (hint) =>
      hint && CANCELS.test(hint) && ORDER.test(hint) && !SOMETHING_ELSE.test(hint.replaceAll('-form', '')),
  );
}

/** "Confirm" counts in a dialog or on a page that asks whether to cancel; a single word only right under that question. */
function isLastStep(element: Element, name: string, { kind }: ControlContext, words: ControlWords): boolean {
  const dialog = openDialogOf(element);
  if (dialog) return name.includes(' ') || isHeadedByCancelling(dialog, words);
  if (kind !== 'cancel') return false;
  if (name.includes(' ')) return true;
  const form = element.closest('form');
  if (form?.querySelector('[type="email"], [type="search"]')) return false;
  const part = form ?? element.closest('section, main, article');
  return (
    part !== null &&
    (CANCELS.test(form?.getAttribute('action') ?? '') ||
      isHeadedByCancelling(part, words) ||
      hasReasons(part))
  );
}

/** A form that asks why, or which items. */
function hasReasons(part: Element): boolean {
  return part.querySelector('select, [type="radio"], [type="checkbox"], textarea') !== null;
}
