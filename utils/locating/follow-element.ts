/** Where an element is on screen now, and whether the shopper could press it. */
import { isShown } from '../reading/page-text';
import { isEnabled } from './can-press';

export type Whereabouts =
  | { at: 'here'; box: Box }
  /** Scrolled out of view: the ring shows the edge behind which it lies. */
  | { at: 'outside'; box: Box }
  | { at: 'covered'; box: Box }
  | { at: 'disabled'; box: Box }
  | { at: 'gone' };

/** In CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function whereaboutsOf(element: Element, own: Element): Whereabouts {
  if (!element.isConnected || !isShown(element)) return { at: 'gone' };
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return { at: 'gone' };
  const box = { left, top, width, height };
  if (!isEnabled(element)) return { at: 'disabled', box };
  const { innerWidth, innerHeight } = window;
  if (top + height < 0 || left + width < 0 || top > innerHeight || left > innerWidth)
    return { at: 'outside', box };
  return { at: isCovered(element, box, own) ? 'covered' : 'here', box };
}

/** Whether something of the page lies over the element's middle; what is ours doesn't count. */
function isCovered(element: Element, { left, top, width, height }: Box, own: Element): boolean {
  const x = clamp(left + width / 2, window.innerWidth);
  const y = clamp(top + height / 2, window.innerHeight);
  const hit = document.elementsFromPoint(x, y).find((other) => other !== own);
  if (!hit) return false;
  return !(holds(element, hit) || holds(hit, element) || hit.closest('label')?.contains(element));
}

/** As people see it: what stands in a component's shadow is part of the component. */
function holds(outer: Element, inner: Element): boolean {
  let at: Node | null = inner;
  while (at !== null && at !== outer) at = at instanceof ShadowRoot ? at.host : at.parentNode;
  return at === outer;
}

function clamp(value: number, limit: number): number {
  return Math.min(Math.max(value, 0), limit - 1);
}
