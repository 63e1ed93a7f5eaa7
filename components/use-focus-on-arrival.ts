/** Moves the focus to the content when the shopper arrives at another screen, so that a screen reader begins there. */
import { type RefObject, useEffect, useRef } from 'react';

/** Give the reference to an element with `tabIndex={-1}`. The first screen keeps the focus where the browser put it. */
export function useFocusOnArrival(screen: string): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    element.current?.focus();
    scrollTo(0, 0);
  }, [screen]);
  return element;
}
