import type { LocatedControl } from '../reading/observation';

/** A control together with the element to point at: what opens it, where it stands in a closed menu. */
export interface Choice {
  control: LocatedControl;
  element: Element;
}
