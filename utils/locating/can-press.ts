/** Whether the shopper can press a control now, or which other control shows it first. */
import { isShown } from '../reading/page-text';

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], .modal, .modal-popup';
const MENU_LEVELS = 6;

/** Not greyed out, for the browser or for assistive technology. */
export function isEnabled(element: Element): boolean {
  return !(
    element.matches(':disabled') ||
    element.closest('[inert], fieldset:disabled') !== null ||
    element.closest('[aria-disabled="true"]') !== null ||
    (element.localName === 'a' && element.classList.contains('disabled'))
  );
}

/** In a dialog that the page printed but doesn't show: a look-alike, no control. */
export function isInHiddenDialog(element: Element): boolean {
  const dialog = element.closest(DIALOG);
  return dialog !== null && !isShown(dialog);
}

/** The dialog on screen that an element is part of. */
export function openDialogOf(element: Element): Element | null {
  const dialog = element.closest(DIALOG);
  return dialog !== null && isShown(dialog) ? dialog : null;
}

/**
 * For a control in a closed menu, accordion or tab: the shown element that opens it. Null where none does: then the
 * control is not on offer.
 */
export function openerOf(element: Element): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < MENU_LEVELS; level += 1, at = at.parentElement) {
    const opener = openerOfContainer(at);
    if (opener && isShown(opener) && isEnabled(opener)) return opener;
  }
  return null;
}

function openerOfContainer(container: Element): Element | null {
  if (container.localName === 'details' && !container.hasAttribute('open')) {
    return container.querySelector(':scope > summary');
  }
  const { ownerDocument, id, previousElementSibling } = container;
  if (id !== '') {
    const controlling = ownerDocument.querySelector(
      `[aria-controls="${CSS.escape(id)}"], [data-bs-target="#${CSS.escape(id)}"], [data-target="#${CSS.escape(id)}"]`,
    );
    if (controlling && !container.matches(DIALOG)) return controlling;
  }
  const labelling = container.getAttribute('aria-labelledby');
  const label = labelling === null ? null : ownerDocument.getElementById(labelling);
  if (label?.matches('[aria-expanded], [data-bs-toggle], [data-toggle]')) return label;
  return previousElementSibling?.matches(
    '[aria-expanded="false"], [aria-haspopup], [data-bs-toggle="dropdown"]',
  )
    ? previousElementSibling
    : null;
}
