/** Where the card stands: at the foot of the page, or at its head where it would lie on what it points at. */
import type { Box } from '@/utils/locating/follow-element';

/** Room around the card and the ring, CSS pixels. */
const ROOM = 24;

/**
 * @param height the card's
 * @param isAtTop where it stands now: it doesn't move without need
 */
export function belongsAtTop(box: Box | null, height: number, viewport: number, isAtTop: boolean): boolean {
  if (!box) return isAtTop;
  const hidesAtTop = box.top < height + 2 * ROOM;
  const hidesAtFoot = box.top + box.height > viewport - height - 2 * ROOM;
  if (hidesAtTop && hidesAtFoot) return box.top + box.height / 2 > viewport / 2;
  if (hidesAtTop) return false;
  return hidesAtFoot || isAtTop;
}
