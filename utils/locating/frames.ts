/**
 * Pages within the page: frames of the same origin, on screen and of a size to be used. What another origin shows in a
 * frame is closed to us, and passed over in silence. For the helper alone: the detector's budget has no room for it.
 */
import { isVisible } from './can-press';
import type { Box } from './follow-element';

/** Frames looked into, and how deep one in another. */
const MOST = 12;
const DEPTH = 3;

/** A page, or what a frame of it shows, with its address. */
export interface Place {
  document: Document;
  url: URL;
}

/** The page itself first, each frame's before those within it. */
export function placesOn(document: Document, url: URL): Place[] {
  const places: Place[] = [];
  const visit = (place: Place, depth: number): void => {
    if (places.push(place) > MOST || depth === DEPTH) return;
    for (const frame of place.document.querySelectorAll('iframe')) {
      const inner = isVisible(frame) ? frame.contentDocument : null;
      if (inner?.body && places.length <= MOST)
        visit({ document: inner, url: addressOf(inner, place) }, depth + 1);
    }
  };
  visit({ document, url }, 0);
  return places;
}

/** The frame that shows a document; null for the page itself. */
export function frameAround({ defaultView }: Document): Element | null {
  return defaultView?.frameElement ?? null;
}

/** All frames around an element, the innermost first. */
export function framesAround({ ownerDocument }: Element): Element[] {
  const frame = frameAround(ownerDocument);
  return frame ? [frame, ...framesAround(frame)] : [];
}

/** Where an element lies in the page's viewport, in however many frames it stands. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return framesAround(element).reduce<Box>(outward, { left, top, width, height });
}

/** What is written into a frame (`srcdoc`, `about:blank`) stands at the address of the page around it. */
function addressOf({ URL: address }: Document, around: Place): URL {
  return address.startsWith('http') ? new URL(address) : around.url;
}

/** A box in a frame's own viewport, as it lies in that of the page around the frame. */
export function outward({ left, top, width, height }: Box, frame: Element): Box {
  const outer = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop, width: laidOut, boxSizing, ...style } = getComputedStyle(frame);
  const edges = sum(style.borderLeftWidth, style.borderRightWidth, paddingLeft, style.paddingRight);
  const whole = boxSizing === 'border-box' ? sum(laidOut) : sum(laidOut) + edges;
  // A frame may be drawn smaller or larger than it is laid out.
  const scale = whole > 0 ? outer.width / whole : 1;
  return {
    left: outer.left + (frame.clientLeft + sum(paddingLeft) + left) * scale,
    top: outer.top + (frame.clientTop + sum(paddingTop) + top) * scale,
    width: width * scale,
    height: height * scale,
  };
}

function sum(...lengths: readonly string[]): number {
  return lengths.reduce((total, length) => total + (Number.parseFloat(length) || 0), 0);
}
