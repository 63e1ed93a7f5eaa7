/** What the shopper says of a return: told to the store, posted, arrived; with address and tracking number. */
import type { OrderState } from '@/store-profiles/schema';

export const returnSteps = ['asked', 'posted', 'arrived'] as const;
export type ReturnStep = (typeof returnSteps)[number];

export interface ReturnNote {
  step: ReturnStep;
  /** YYYY-MM-DD. */
  day: string;
  /** Where the goods go; '' where not known. */
  address: string;
  /** The parcel's number; '' where there is none. */
  tracking: string;
}

/** The state that a step leads to. Goods that have arrived leave only the money to wait for. */
export const stateOfStep: Record<ReturnStep, OrderState> = {
  asked: 'return-requested',
  posted: 'return-sent',
  arrived: 'refund-due',
};
