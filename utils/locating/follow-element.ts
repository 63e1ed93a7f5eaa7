/** Where an element is on screen now, and whether the shopper could press it. */
import { isEnabled, isVisible } from './can-press';

const MOST_LINES = 4;

export type Whereabouts =
  | { at: 'here'; box: Box }
  /** Scrolled out of view, of the page or of a part of it, or cut away: nothing of it is to be seen. */
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
  if (!element.isConnected || !isVisible(element)) return { at: 'gone' };
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return { at: 'gone' };
  const box = { left, top, width, height };
  if (!isEnabled(element)) return { at: 'disabled', box };
  const { innerWidth, innerHeight } = window;
  if (top + height < 0 || left + width < 0 || top > innerHeight || left > innerWidth)
    return { at: 'outside', box };
  return { at: atItsPlace(element, box, own), box };
}

/** A link over two lines may be blank in its middle: then its lines are looked at. */
function atItsPlace(element: Element, box: Box, own: Element): 'here' | 'covered' | 'outside' {
  const middle = seenAt(element, box, own);
  if (middle !== 'outside') return middle;
  const lines = [...element.getClientRects()].slice(0, MOST_LINES);
  return lines.some((line) => seenAt(element, line, own) === 'here') ? 'here' : 'outside';
}

/** What is to be seen in the middle of this part of the element; what is ours doesn't count. */
function seenAt(
  element: Element,
  { left, top, width, height }: Box,
  own: Element,
): 'here' | 'covered' | 'outside' {
  const x = clamp(left + width / 2, window.innerWidth);
  const y = clamp(top + height / 2, window.innerHeight);
  const hit = document.elementsFromPoint(x, y).find((other) => other !== own);
  if (!hit || holds(element, hit) || hit.closest('label')?.contains(element)) return 'here';
  if (hit.contains(element)) return 'outside';
  return holds(hit, element) ? 'here' : 'covered';
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
