/** What a page's answer about the control means for the order itself. */
import type { PageKind } from '@/store-profiles/schema';
import type { ControlReading } from '../reading/observation';

/** Pages on which a store puts the control of an order that can be cancelled. Lists and thank-you pages often have none. */
const SPEAKS_FOR_ORDER: ReadonlySet<PageKind> = new Set(['detail', 'cancel']);

/**
 * The answer worth keeping with the order; null where the page's silence says nothing: no control on a thank-you page
 * doesn't mean that the order can't be cancelled.
 */
export function controlOnRecord(control: ControlReading, kind: PageKind): ControlReading | null {
  if (control.answer === 'found' || SPEAKS_FOR_ORDER.has(kind)) return control;
  return control.answer === 'not-offered' && control.reason !== null ? control : null;
}
