/** Ways to reach a shop that nobody described, as its pages named them while an order was looked after. */
import type { LedgerEvent } from '../orders/event';
import { wayOfPage, type Way } from './way';

/** @returns each address once, from the page that named it last; the latest page's first */
export function waysOnRecord(events: readonly LedgerEvent[]): Way[] {
  const found = new Map<string, Way>();
  for (const { at, body } of events.toReversed()) {
    if (body.type !== 'observed' || body.evidence.source !== 'page') continue;
    const { url } = body.evidence;
    for (const named of body.ways ?? []) {
      if (!found.has(named.address)) found.set(named.address, wayOfPage(named, { url, at }));
    }
  }
  return [...found.values()];
}
