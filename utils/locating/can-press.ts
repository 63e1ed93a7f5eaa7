/** Whether the shopper can press a control now, or which other control shows it first. */
import { isLaidOut, isShown } from '../reading/page-text';

/** Parts of a page that stand before the rest and ask for an answer. */
export const DIALOG =
  'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], .modal, .modal-popup';
/** Closed ones by what their makers write on them (ARIA, Bootstrap, Magento), should their styles be missing. */
const CLOSED = '[aria-hidden="true"], .modal.fade:not(.show, .in), .modal-slide:not(._show)';
/** Most dialogs looked at: a list may print several hidden ones for each of its orders, but opens few at a time. */
const PRINTED_LIMIT = 300;
const OPEN_LIMIT = 9;
/** Less than that on either side is for screen readers, or a leftover. CSS pixels. */
const SMALLEST = 4;

/** Not greyed out, for the browser or for assistive technology. */
export function isEnabled(element: Element): boolean {
  return !(
    element.matches(':disabled, .disabled, [disabled]') ||
    element.closest('[inert], fieldset:disabled, [aria-disabled="true"]') !== null ||
    (isLaidOut(element) && getComputedStyle(element).pointerEvents === 'none')
  );
}

/** Rendered, not transparent, of a size to be pressed, and where scrolling can bring it into view. */
export function isVisible(element: Element): boolean {
  if (!isShown(element)) return false;
  if (!isLaidOut(element)) return true;
  if (!element.checkVisibility({ opacityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const { scrollX, scrollY } = element.ownerDocument.defaultView ?? window;
  return (
    width >= SMALLEST && height >= SMALLEST && right + Math.abs(scrollX) > 0 && bottom + Math.abs(scrollY) > 0
  );
}

/** In a dialog that the page printed but doesn't show: a look-alike, no control. */
export function isInHiddenDialog(element: Element): boolean {
  return element.closest(DIALOG) !== null && openDialogOf(element) === null;
}

/** The dialog on screen that an element is part of. */
export function openDialogOf(element: Element): Element | null {
  const dialog = element.closest(DIALOG);
  return dialog !== null && isOpen(dialog) ? dialog : null;
}

/** The dialogs on screen, as printed: of nested ones the inner last. Of a page made of dialogs only the last ones. */
export function openDialogsIn(document: Document): Element[] {
  return [...document.querySelectorAll(DIALOG)].slice(-PRINTED_LIMIT).filter(isOpen).slice(-OPEN_LIMIT);
}

function isOpen(dialog: Element): boolean {
  return dialog.closest(CLOSED) === null && isVisible(dialog);
}

/**
 * For a control in a closed menu, accordion or tab: the shown element that opens it. Null where none does: then the
 * control is not on offer.
 */
export function openerOf(element: Element): Element | null {
  const hidden: Element[] = [];
  for (let at: Element | null = element; at && !isShown(at); at = at.parentElement) {
    if (hidden.push(at) > DEPTH_LIMIT) return null;
  }
  // The outermost is opened first; an opener inside would be hidden itself.
  for (const part of hidden.toReversed()) {
    const opener = openerOfPart(part, part === element);
    if (opener && isVisible(opener) && isEnabled(opener)) return opener;
  }
  return null;
}

/** Levels of a closed menu, from the control up to what is shown. */
const DEPTH_LIMIT = 20;
const TOGGLE =
  '[aria-expanded="false"], [aria-haspopup], [data-bs-toggle="dropdown"], [data-toggle="dropdown"]';

function openerOfPart(part: Element, isControl: boolean): Element | null {
  const { ownerDocument, id, parentElement, previousElementSibling: before } = part;
  if (parentElement?.matches('details:not([open])')) return parentElement.querySelector(':scope > summary');
  const label = ownerDocument.getElementById(part.getAttribute('aria-labelledby') ?? '');
  if (label?.matches('[role="tab"], [aria-expanded], [data-bs-toggle], [data-toggle]')) return label;
  // What stands before a menu opens it; what stands before a hidden button doesn't show it.
  const beside = isControl ? null : before?.matches(TOGGLE) ? before : before?.querySelector(TOGGLE);
  if (beside) return beside;
  if (id === '') return null;
  const own = CSS.escape(id);
  return ownerDocument.querySelector(
    `[aria-controls="${own}"], [popovertarget="${own}"], [commandfor="${own}"], [data-bs-target="#${own}"], [data-target="#${own}"]`,
  );
}
