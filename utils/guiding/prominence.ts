/** Whether a button is painted to be pressed: filled with a colour of its own, not a bare link or an outline. */

/** Below this an underlay counts as none. */
const OPAQUE = 0.3;
/** Nearer to white or grey than this, 0 to 255, and the fill is a ground, not a colour. */
const COLOURED = 24;
const DARK = 110;

export function isBright(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const fill = view.getComputedStyle(element).backgroundColor;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (fill.match(/[\d.]+/gu) ?? []).map(Number);
  if (!fill.startsWith('rgb') || alpha < OPAQUE) return false;
  const highest = Math.max(red, green, blue);
  return highest - Math.min(red, green, blue) > COLOURED || highest < DARK;
}
