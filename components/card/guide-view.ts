/** What the card has to say at this moment. */
import type { LocatedControl, Quote } from '@/utils/reading/observation';

export type GuideView =
  | { at: 'looking' }
  | { at: 'found'; control: LocatedControl; trouble: Trouble | null; others: Choosable[] }
  | { at: 'pressed'; control: LocatedControl }
  | { at: 'not-offered'; reason: Quote | null; link: string | null; instead: Choosable[] }
  /** The page shows the order, but its control stands elsewhere, if there is one. */
  | { at: 'onward'; link: string | null; instead: Choosable[] }
  | { at: 'unreadable' }
  | { at: 'elsewhere'; link: string | null };

/** A control that the shopper may have pointed out: what else could be meant, or what is offered instead. */
export interface Choosable {
  /** Its place among all that were found. */
  index: number;
  control: LocatedControl;
}

/** Why the shopper can't press it just now. */
export type Trouble = 'covered' | 'disabled' | 'outside';
