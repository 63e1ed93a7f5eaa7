/** Where the shopper stands on the way to a cancelled order, as the page at hand shows it. Plain data but for `way`. */
import type { GuideSaying, GuideStep, ReasonEffect } from '@/store-profiles/schema';

/** A reason the page offers to choose, and what is known to hang on it. */
export interface Reason {
  text: string;
  effect: ReasonEffect;
  say: GuideSaying | null;
}

/** What the page does to keep the order: an offer, putting off, shaming, or a bright button beside a dull one. */
export interface Lure {
  kind: 'offer' | 'pause' | 'shame' | 'bright';
  /** The page's own words. */
  text: string;
}

/** A form that finds an order without an account. */
export interface LookUp {
  /** Label of the field for the order's number. */
  field: string;
  /** Labels of what else it asks for. */
  others: string[];
}

/** Where a step stands among those of this store, or of most stores. */
export interface Place {
  at: number;
  of: number;
  /** The store's steps are known, not guessed from what most stores do. */
  isKnown: boolean;
}

/** What the store says became of the order. */
export interface Outcome {
  verdict: 'cancelled' | 'requested' | 'declined';
  /** The store's own words. */
  sentence: string;
}

export interface StepReading {
  step: GuideStep;
  /** Null for what comes in between: a login, an offer. */
  place: Place | null;
  say: GuideSaying | null;
  /** What the page says that matters here: headings, prompts, the store's sentence. */
  text: string;
  /** Only at step `done`. */
  outcome: Outcome | null;
  reasons: Reason[];
  /** Text of the reason that stands chosen, by the shopper or by the page from the start. */
  chosen: string | null;
  lures: Lure[];
  items: ItemsOnPage;
  lookUp: LookUp | null;
}

/** What is chosen to be cancelled, and what isn't. Of several of one item a part may be on either side. */
export interface ItemsOnPage {
  cancelled: ItemOnPage[];
  kept: ItemOnPage[];
}

export interface ItemOnPage {
  title: string;
  /** How many; null where the page doesn't ask for that. */
  count: number | null;
  /** In the page's own words whose it is and in which parcel it comes; null where that isn't said. */
  group: string | null;
}

/** A reading with the element that goes on past an offer, where the page's control wasn't found otherwise. */
export interface Standing {
  reading: StepReading;
  way: { name: string; element: Element } | null;
  /** Where the shopper chooses now: the card mustn't lie on it. */
  field: Element | null;
}
