/** What the card has to say at this moment. */
import type { LocatedControl, Quote } from '@/utils/reading/observation';

export type GuideView =
  | { at: 'looking' }
  | { at: 'found'; control: LocatedControl; others: LocatedControl[]; trouble: Trouble | null }
  | { at: 'pressed'; control: LocatedControl }
  | { at: 'not-offered'; reason: Quote | null }
  | { at: 'unreadable' }
  | { at: 'elsewhere' };

/** Why the shopper can't press it just now. */
export type Trouble = 'covered' | 'disabled' | 'outside';
