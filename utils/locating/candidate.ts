/** A control on the page at hand, before it becomes the answer. */
import type { ControlRule, PageKind } from '@/store-profiles/schema';
import { fold } from '../reading/fold';
import type { LocatedControl } from '../reading/observation';
import type { LinesOf } from '../reading/page-text';
import type { PageRules } from '../reading/rules';
import { accessibleName } from './accessible-name';
import { DIALOG, isEnabled, isInHiddenDialog, isVisible, openDialogOf, openerOf } from './can-press';
import { selectorOf } from './selector-of';

export interface ControlContext {
  kind: PageKind;
  /** Rules of the layout that read the page; none where general reading did. */
  controls: readonly ControlRule[];
  decoys?: { css: readonly string[]; names: readonly string[] };
  /** The only order on the page: its control may stand outside its block. */
  isAlone: boolean;
  /** The dialogs on screen, where they were looked for once for all orders of a page. */
  dialogs?: readonly Element[];
  /** The lines read already, where the page was read before. */
  linesOf?: LinesOf;
  /** As printed; a control that names another order is another order's. */
  orderNumber: string | null;
  rules: PageRules;
}

/** Elements that are pressed. */
export const PRESSABLE =
  'a, button, input[type="submit"], input[type="button"], input[type="image"], [role="button"], [role="menuitem"], [role="link"], [onclick]';

/** A control on the page at hand, with its element. */
export interface Candidate extends LocatedControl {
  element: Element;
}

/** Null: not on offer. A shown control, or one in a closed menu together with what opens it. */
export function pressableAs(
  element: Element,
  { kind, isAlone }: ControlContext,
): Pick<LocatedControl, 'opener'> | null {
  // On a cancel form, and in a dialog, the last button waits for the choices above it.
  if (!isEnabled(element) && kind !== 'cancel' && openDialogOf(element) === null) return null;
  if (isInHiddenDialog(element)) return null;
  if (isVisible(element)) return {};
  const opener = openerOf(element);
  return opener && { opener: { text: accessibleName(opener), selector: selectorOf(opener, !isAlone) } };
}

export function isDecoy(element: Element, name: string, { decoys }: ControlContext): boolean {
  if (!decoys) return false;
  const folded = fold(name);
  return (
    decoys.names.some((decoy) => fold(decoy) === folded) || decoys.css.some((css) => element.matches(css))
  );
}

export function describe(
  element: Element,
  name: string,
  kind: LocatedControl['kind'],
  mode: LocatedControl['mode'],
  { isAlone }: ControlContext,
): LocatedControl {
  return { kind, mode, text: name, selector: selectorOf(element, !isAlone) };
}

/** What the markup tells of what a press does. */
export function modeOf(element: Element, kind: LocatedControl['kind']): LocatedControl['mode'] {
  if (kind === 'request-cancellation') return 'request';
  return opensDialog(element) ? 'dialog' : 'unknown';
}

function opensDialog(element: Element): boolean {
  if (element.matches('[aria-haspopup="dialog"], [data-bs-toggle="modal"], [data-toggle="modal"]'))
    return true;
  return ['aria-controls', 'commandfor', 'popovertarget', 'href'].some((attribute) => {
    const id = element.getAttribute(attribute)?.replace(/^#/u, '') ?? '';
    return /^[^\s/?]+$/u.test(id) && element.ownerDocument.getElementById(id)?.matches(DIALOG) === true;
  });
}
