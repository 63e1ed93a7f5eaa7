/** Rings around elements of the page, drawn on our own layer: the page's elements stay as they are. */
import type { Box } from '@/utils/locating/follow-element';

/** Room left between ring and control, CSS pixels. */
const MARGIN = 4;

export interface Ring {
  box: Box;
  /** `main` is pointed at now; `faint`, where it can't be pressed just now; `other` could be meant as well. */
  look: 'main' | 'faint' | 'other';
}

const CLASSES = { main: 'ring', faint: 'ring faint', other: 'other-ring' };

export function createRings(layer: HTMLElement): { place(rings: readonly Ring[]): void } {
  const drawn: HTMLElement[] = [];
  return {
    place(rings) {
      while (drawn.length > rings.length) drawn.pop()?.remove();
      for (const [at, { box, look }] of rings.entries()) {
        const ring = (drawn[at] ??= document.createElement('div'));
        if (ring.className !== CLASSES[look]) ring.className = CLASSES[look];
        ring.style.left = `${box.left - MARGIN}px`;
        ring.style.top = `${box.top - MARGIN}px`;
        ring.style.width = `${box.width + 2 * MARGIN}px`;
        ring.style.height = `${box.height + 2 * MARGIN}px`;
        // Before the card, so that the card lies on top.
        if (!ring.isConnected) layer.before(ring);
      }
    },
  };
}
