/** Everything that deadlines follow from; `deadlinesOf` looks nothing up by itself. */
import type { StoreProfile } from '@/store-profiles/schema';
import type { Order } from '../orders/order';
import type { Moment } from './moment';

/** What happened to an order and when, as far as its events tell; see `timesOf`. */
export interface OrderTimes {
  paid: Moment | null;
  shipped: Moment | null;
  /** One for each parcel that has arrived. */
  delivered: Moment[];
  cancelRequested: Moment | null;
  /** Planned: the chosen delivery day, an appointment, the day something comes out. */
  deliveryDay: Moment | null;
  appointment: Moment | null;
  release: Moment | null;
}

/** What only the shopper knows, asked and never guessed; absent: not known. */
export interface OrderChoices {
  /** `when` of the store's cancel variant that applies to this order. */
  variant?: string;
}

export interface DeadlineInput {
  order: Pick<Order, 'state' | 'placed' | 'country' | 'kept' | 'deleted'>;
  times: OrderTimes;
  choices: OrderChoices;
  /** Null: a store nobody has described. */
  profile: StoreProfile | null;
  shopper: {
    /** IANA name. */
    timeZone: string;
    /** ISO 3166 code from the settings; null: not told. */
    country: string | null;
  };
  /** ISO instant. */
  now: string;
}

/** An order of which nothing but its placing is known. */
export const noTimes: OrderTimes = {
  paid: null,
  shipped: null,
  delivered: [],
  cancelRequested: null,
  deliveryDay: null,
  appointment: null,
  release: null,
};
