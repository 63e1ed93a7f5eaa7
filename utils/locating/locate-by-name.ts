/** Controls by what they are called, for pages that no profile describes. */
import { isShown } from '../reading/page-text';
import { accessibleName } from './accessible-name';
import { openDialogOf } from './can-press';
import type { ControlWords } from './control-words';
import { describe, isDecoy, pressableAs, PRESSABLE, type Candidate, type ControlContext } from './candidate';

/** Parts of a page that hold no order's control: its frame, its search, its notices on cookies. */
const ELSEWHERE =
  'nav, [role="navigation"], [role="search"], [role="tablist"], body > header, [role="banner"], body > footer, [role="contentinfo"], [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i]';
/** Words in an address by which a bare "Cancel" shows what it cancels. */
const CANCELS = /cancel|storn|annul|anul|avbest|avboka|peruut|zrus|iptal|lemond|odwol|otkaz/iu;
const ORDER = /order|bestell|command|pedido|ordin|zamow|objedn|rendel|comand|tilaus|siparis|ordre/iu;
const SOMETHING_ELSE =
  /subscri|abonn|suscri|membership|plan|newsletter|return|retour|reso\b|request=cancel_return/iu;
/** More of these, and the page is a list of things to cancel rather than one order. */
const MOST = 4;

export function locateByName(root: Element, context: ControlContext, words: ControlWords): Candidate[] {
  const candidates: Candidate[] = [];
  for (const element of root.querySelectorAll(PRESSABLE)) {
    const name = accessibleName(element);
    if (name === '' || name.length > 80) continue;
    const candidate = asControl(element, name, context, words);
    if (candidate) candidates.push(candidate);
  }
  // A confirm step on screen stands before what opened it.
  const inDialog = candidates.filter(({ element }) => openDialogOf(element) !== null);
  const best = inDialog.length > 0 ? inDialog : candidates;
  return best.length > MOST ? [] : best;
}

function asControl(
  element: Element,
  name: string,
  context: ControlContext,
  words: ControlWords,
): Candidate | null {
  const kind = kindOf(element, name, context, words);
  if (kind === null || isDecoy(element, name, context)) return null;
  if (element.closest(ELSEWHERE) || namesAnotherOrder(name, context.orderNumber)) return null;
  const pressable = pressableAs(element, context.kind);
  return pressable && { element, ...describe(element, name, kind, modeOf(element, kind)), ...pressable };
}

function kindOf(
  element: Element,
  name: string,
  { kind }: ControlContext,
  words: ControlWords,
): Candidate['kind'] | null {
  // What is announced may say more than what is shown: "Cancel order 18" on a button "Cancel".
  switch (words.roleOf(name)) {
    case 'start':
      return words.isAboutItems(name) ? 'cancel-items' : 'cancel-order';
    case 'request':
      return 'request-cancellation';
    case 'bare':
      return saysWhatItCancels(element) ? 'cancel-order' : null;
    case 'confirm':
      return isLastStep(element, kind, words) ? 'cancel-order' : null;
    default:
      return null;
  }
}

/** "Cancel" closes dialogs and empties forms: it counts only where its own address speaks of an order's cancelling. */
function saysWhatItCancels(element: Element): boolean {
  if (openDialogOf(element)) return false;
  const address = [
    element.getAttribute('href'),
    element.getAttribute('formaction'),
    element.closest('form')?.getAttribute('action'),
    element.getAttribute('data-url'),
    element.getAttribute('data-href'),
  ].join(' ');
  return CANCELS.test(address) && ORDER.test(address) && !SOMETHING_ELSE.test(address);
}

/** "Confirm" counts on a cancel page and in an open dialog that speaks of cancelling the order. */
function isLastStep(element: Element, kind: ControlContext['kind'], words: ControlWords): boolean {
  const dialog = openDialogOf(element);
  if (dialog === null) return kind === 'cancel';
  return [...dialog.querySelectorAll('h1, h2, h3, h4, h5, header, legend, [role="heading"]')].some(
    (heading) => {
      const role = words.roleOf(accessibleName(heading));
      return isShown(heading) && (role === 'start' || role === 'request');
    },
  );
}

/** A number in the name that isn't this order's is another's. */
function namesAnotherOrder(name: string, orderNumber: string | null): boolean {
  const number = /[\p{L}\d-]*\d{2,}[\p{L}\d-]*/u.exec(name)?.[0];
  if (!number || orderNumber === null) return false;
  return digits(number) !== digits(orderNumber);
}

function digits(text: string): string {
  return text.replaceAll(/\D/gu, '');
}

function modeOf(element: Element, kind: Candidate['kind']): Candidate['mode'] {
  if (kind === 'request-cancellation') return 'request';
  const opensDialog =
    element.getAttribute('aria-haspopup') === 'dialog' ||
    element.matches('[data-bs-toggle="modal"], [data-toggle="modal"]');
  return opensDialog ? 'dialog' : 'unknown';
}
