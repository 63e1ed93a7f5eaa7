/** The part of the screen that the address names, after `#/`: links, back and reload work as on any page. */
import { useSyncExternalStore } from 'react';

/** First step and the rest, decoded: `#/order/amazon-de:303-1` gives `['order', 'amazon-de:303-1']`. */
export function useHashRoute(): [string, string] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return routeOf(hash);
}

export function routeOf(hash: string): [string, string] {
  const [, first = '', ...rest] = hash.replace(/^#/u, '').split('/');
  const joined = rest.join('/');
  try {
    return [first, decodeURIComponent(joined)];
  } catch {
    // An address typed by hand may hold a lone percent sign.
    return [first, joined];
  }
}

/** The address of a part of the screen. */
export function hrefOf(first: string, rest = ''): string {
  return rest === '' ? `#/${first}` : `#/${first}/${encodeURIComponent(rest)}`;
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
