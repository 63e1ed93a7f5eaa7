/** The confirm step on screen: a dialog that asks whether to cancel this order. */
import { fold } from '../reading/fold';
import { isShown, linesOf, textOf } from '../reading/page-text';
import { accessibleName } from './accessible-name';
import { PRESSABLE, type ControlContext } from './candidate';
import { openDialogsIn } from './can-press';
import type { ControlWords } from './control-words';
import { isElsewhere } from './not-this-order';

const HEADING = 'h1, h2, h3, h4, h5, header, legend, [role="heading"], .modal-title';
const TEXT = 1000;

/** Of nested or several open dialogs the last: it lies on top. Null where none asks about this order. */
export function cancelDialog(
  document: Document,
  { orderNumber, isAlone, dialogs = openDialogsIn(document) }: ControlContext,
  words: ControlWords,
): Element | null {
  const asking = dialogs.findLast((dialog) => {
    if (isElsewhere(dialog) || !asksToCancel(dialog, words)) return false;
    // On a list the dialog must say whose it is.
    return isAlone || (orderNumber !== null && fold(textOf(dialog, TEXT)).includes(fold(orderNumber)));
  });
  return asking ?? null;
}

function asksToCancel(dialog: Element, words: ControlWords): boolean {
  return (
    isHeadedByCancelling(dialog, words) ||
    linesOf(dialog).some(
      ({ node, text }) => node.parentElement?.closest(PRESSABLE) === null && words.speaksOfCancelling(text),
    )
  );
}

/** Whether a part of the page is headed "Cancel order": then even a bare "Confirm" in it is about that. */
export function isHeadedByCancelling(part: Element, words: ControlWords): boolean {
  const headings = [...part.querySelectorAll(HEADING)].filter(isShown);
  return [part, ...headings].some((one) => {
    const role = words.roleOf(accessibleName(one).replace(/[?!]+$/u, ''));
    return role === 'start' || role === 'request';
  });
}
