import type { MouseEvent } from 'react';

/** A page can forge a press, but not one that the browser vouches for. A forged one does nothing, not even what a link does. */
export function trusted(handler: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.isTrusted) handler();
    else event.preventDefault();
  };
}
