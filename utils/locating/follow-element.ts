/** Where an element is on screen now, be it in a frame, and whether the shopper could press it. */
import { isEnabled, isVisible } from './can-press';
import { isFadedOut } from './faded';
import { boxOf, frameAround, framesAround, outward } from './frames';

const MOST_LINES = 4;

export type Whereabouts =
  | { at: 'here'; box: Box }
  /** Scrolled out of view, of the page or of a part of it, or cut away: nothing of it is to be seen. */
  | { at: 'outside'; box: Box }
  | { at: 'covered'; box: Box }
  | { at: 'disabled'; box: Box }
  | { at: 'gone' };

/** In CSS pixels of the page’s viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** @param own our element, which lies over the page and covers nothing */
export function whereaboutsOf(element: Element, own: Element): Whereabouts {
  const inside = whereaboutsInside(element, own);
  if (inside === 'gone' || !framesAround(element).every(isThere)) return { at: 'gone' };
  return { at: inside, box: boxOf(element) };
}

function whereaboutsInside(element: Element, own: Element): Whereabouts['at'] {
  const view = element.ownerDocument.defaultView;
  // A frame that went took its window along.
  if (!view || !isThere(element)) return 'gone';
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) return 'gone';
  if (!isEnabled(element)) return 'disabled';
  if (top + height < 0 || left + width < 0 || top > view.innerHeight || left > view.innerWidth)
    return 'outside';
  return atItsPlace(element, { left, top, width, height }, own);
}

function isThere(element: Element): boolean {
  return element.isConnected && isVisible(element) && !isFadedOut(element);
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
  const { ownerDocument } = element;
  const { innerWidth, innerHeight } = ownerDocument.defaultView ?? window;
  const x = clamp(left + width / 2, innerWidth);
  const y = clamp(top + height / 2, innerHeight);
  const hit = ownerDocument.elementsFromPoint(x, y).find((other) => other !== own);
  if (hit && !holds(element, hit) && !hit.closest('label')?.contains(element)) {
    if (hit.contains(element)) return 'outside';
    if (!holds(hit, element)) return 'covered';
  }
  const frame = frameAround(ownerDocument);
  return frame ? seenThrough(frame, { left: x, top: y, width: 0, height: 0 }, own) : 'here';
}

/** Whether a point of what a frame shows is to be seen in the page around it. */
function seenThrough(frame: Element, point: Box, own: Element): 'here' | 'covered' | 'outside' {
  const at = outward(point, frame);
  const { innerWidth, innerHeight } = frame.ownerDocument.defaultView ?? window;
  const isInside = at.left >= 0 && at.top >= 0 && at.left < innerWidth && at.top < innerHeight;
  return isInside ? seenAt(frame, at, own) : 'outside';
}

/** As people see it: what stands in a component's shadow is part of the component. */
function holds(outer: Element, inner: Element): boolean {
  let at: Node | null = inner;
  // By what they have, not by their class: each frame has classes of its own.
  while (at !== null && at !== outer) at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null;
  return at === outer;
}

function clamp(value: number, limit: number): number {
  return Math.min(Math.max(value, 0), limit - 1);
}
