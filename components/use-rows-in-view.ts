/** Which rows of a long table are in the window, or soon will be. Own code: virtualising libraries break React's compiler. */
import { useEffect, useRef, useState } from 'react';

/** Rows kept above and below the view, so that scrolling and the tab key find them there. */
const MORE = 12;
/** Drawn before anything is measured. */
const FIRST = 40;

export interface RowsInView {
  from: number;
  /** Not included. */
  to: number;
}

/**
 * @param height of each row, in pixels
 * @returns the range, and what to tie to the element that holds the rows
 */
export function useRowsInView<Body extends HTMLElement>(count: number, height: number) {
  const body = useRef<Body>(null);
  const [range, setRange] = useState<RowsInView>({ from: 0, to: FIRST });
  useEffect(() => {
    const look = (): void => {
      const above = -(body.current?.getBoundingClientRect().top ?? 0);
      const from = Math.max(0, Math.floor(above / height) - MORE);
      const to = Math.ceil((above + innerHeight) / height) + MORE;
      setRange((known) => (known.from === from && known.to === to ? known : { from, to }));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [height]);
  const from = Math.min(range.from, Math.max(0, count - MORE));
  return { body, from, to: Math.max(from, Math.min(count, range.to)) };
}
