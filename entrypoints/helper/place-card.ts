/** Where the card stands and how high it may be: it never lies on what it points at. */
import type { Box } from '@/utils/locating/follow-element';

/** From the window's edge over the card to what is pointed at, with its ring, CSS pixels. */
const MARGIN = 40;
/** Between the card's side and what stands beside it, CSS pixels. */
const BESIDE = 20;
/** A card this high still says what to press, and scrolls, CSS pixels. */
const LEAST = 120;

export interface CardBox {
  left: number;
  right: number;
  /** With all that is scrolled out of sight in it. */
  height: number;
}

export interface CardPlace {
  isAtTop: boolean;
  /** Most height that leaves in sight what has to stay there, CSS pixels; null: as high as it likes. */
  room: number | null;
}

/**
 * @param keep what has to stay in sight, the least important last: that is let go of where there is no room for all
 * @param isAtTop where the card stands now: it doesn't move without need
 */
export function placeCard(
  keep: readonly Box[],
  card: CardBox | null,
  viewport: number,
  isAtTop: boolean,
): CardPlace {
  if (card === null || !keep.some((box) => isInTheWay(box, card))) return { isAtTop, room: null };
  const top = Math.min(...keep.map((box) => box.top));
  const bottom = Math.max(...keep.map((box) => box.top + box.height));
  const above = top - MARGIN;
  const below = viewport - bottom - MARGIN;
  if (Math.max(above, below) < LEAST && keep.length > 1)
    return placeCard(keep.slice(0, -1), card, viewport, isAtTop);
  const [here, there] = isAtTop ? [above, below] : [below, above];
  const moves = card.height > here && there > here;
  const room = Math.max(moves ? there : here, LEAST);
  return { isAtTop: isAtTop !== moves, room: room < card.height ? Math.floor(room) : null };
}

/** Beside the card nothing is hidden, however high it is. */
function isInTheWay({ left, width }: Box, card: CardBox): boolean {
  return left + width > card.left - BESIDE && left < card.right + BESIDE;
}
