/**
 * Controls the detector's budget has no room to look for, sought when the shopper asks to be shown one: in open shadow
 * roots, as shops with components of their own build their buttons, and in menus that open under the pointer.
 * For pages of one order alone.
 */
import { fold } from '../reading/fold';
import { textOf } from '../reading/page-text';
import { accessibleName } from './accessible-name';
import { isInHiddenDialog, isVisible, openerOf } from './can-press';
import { isDecoy, PRESSABLE, type ControlContext } from './candidate';
import { controlWords, type ControlWords } from './control-words';
import type { Choice } from './choice';
import { hoverOpenerOf } from './hover-opener';
import { asControl, isCancelling } from './locate-by-name';
import { isAnotherOrders, isElsewhere, leadsElsewhere } from './not-this-order';

const ELEMENTS = 30_000;
const ROOTS = 300;
const NAME_LIMIT = 80;
const MOST = 4;

export function lookDeeper(document: Document, context: ControlContext): Choice[] {
  const words = controlWords(context.rules);
  const inShadow = openRootsIn(document).flatMap((root) => choicesIn(root, context, words));
  const choices = inShadow.length > 0 ? inShadow : underPointer(document, context, words);
  const named = new Map(choices.map((choice) => [fold(choice.control.text), choice]));
  // Many different ones, and it isn't known which is meant.
  return named.size > MOST ? [] : [...named.values()];
}

function choicesIn(root: ShadowRoot, context: ControlContext, words: ControlWords): Choice[] {
  return [...root.querySelectorAll(PRESSABLE)].flatMap((element): Choice[] => {
    // A component's button often shows what stands between the component's own tags.
    const name = accessibleName(element) || textOf(root.host, NAME_LIMIT + 1);
    if (name === '' || name.length > NAME_LIMIT) return [];
    const control = asControl(element, name, context, words);
    return control && isCancelling(control.kind) && !control.opener ? [{ control, element }] : [];
  });
}

function underPointer(document: Document, context: ControlContext, words: ControlWords): Choice[] {
  return [...document.querySelectorAll(PRESSABLE)].flatMap((element): Choice[] => {
    const name = accessibleName(element);
    const role = name === '' || name.length > NAME_LIMIT ? null : words.roleOf(name);
    if ((role !== 'start' && role !== 'request') || isVisible(element) || openerOf(element)) return [];
    if (isInHiddenDialog(element) || isDecoy(element, name, context) || leadsElsewhere(element, context))
      return [];
    if (isElsewhere(element) || isAnotherOrders(element, name, context, words)) return [];
    const opener = hoverOpenerOf(element);
    const kind = role === 'request' ? 'request-cancellation' : words.scopeOf(name);
    if (!opener) return [];
    const shown = { text: accessibleName(opener).slice(0, NAME_LIMIT), selector: '' };
    return [{ control: { kind, mode: 'unknown', text: name, selector: '', opener: shown }, element: opener }];
  });
}

/** Also those within others. */
function openRootsIn(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = ELEMENTS;
  const search = (within: ParentNode): void => {
    for (const element of within.querySelectorAll('*')) {
      left -= 1;
      if (left < 0 || roots.length >= ROOTS) return;
      if (!element.shadowRoot) continue;
      roots.push(element.shadowRoot);
      search(element.shadowRoot);
    }
  };
  search(document);
  return roots;
}
