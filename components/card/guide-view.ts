/** What the card has to say at this moment. */
import type { LookUp, Outcome, StepReading } from '@/utils/guiding/step';
import type { LocatedControl, Quote } from '@/utils/reading/observation';

export type GuideView =
  | { at: 'looking' }
  | { at: 'found'; control: LocatedControl; trouble: Trouble | null; others: Choosable[] }
  | { at: 'pressed'; control: LocatedControl }
  | { at: 'not-offered'; reason: Quote | null; link: string | null; instead: Choosable[] }
  /** The page shows the order, but its control stands elsewhere, if there is one. */
  | { at: 'onward'; link: string | null; instead: Choosable[] }
  | { at: 'unreadable' }
  | { at: 'elsewhere'; link: string | null }
  | { at: 'sign-in'; lookUp: LookUp | null }
  | { at: 'look-up'; lookUp: LookUp }
  /** A step of the cancellation whose own button wasn't made out; what is known of the step is shown. */
  | { at: 'within' }
  /** Past an offer, by a button that isn't the order's control. */
  | { at: 'go-on'; name: string; trouble: Trouble | null }
  /** `isWithdrawing`: what led here was a withdrawal, which needs no consent. */
  | { at: 'done'; outcome: Outcome; isWithdrawing: boolean };

/** What of a step's reading the card explains beside the view. */
export type StepNotes = Pick<
  StepReading,
  'step' | 'place' | 'say' | 'reasons' | 'chosen' | 'lures' | 'items'
>;

/** A choice that the page waits for. */
export type Pending = Extract<StepReading['step'], 'choose-items' | 'reason'>;

/** A control that the shopper may have pointed out: what else could be meant, or what is offered instead. */
export interface Choosable {
  /** Its place among all that were found. */
  index: number;
  control: LocatedControl;
}

/** Why the shopper can't press it just now. */
export type Trouble = 'covered' | 'disabled' | 'outside';

/** Ends the order, or a part of it; withdrawing, refusing and returning go other ways. */
export function isCancelling({ kind }: LocatedControl): boolean {
  return kind !== 'withdraw' && kind !== 'return' && kind !== 'refuse-delivery';
}
