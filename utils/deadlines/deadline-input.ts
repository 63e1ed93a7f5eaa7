/** Everything that deadlines follow from; `deadlinesOf` looks nothing up by itself. */
import type { LegalFacts, PaymentMeans, StoreProfile } from '@/store-profiles/schema';
import type { Order } from '../orders/order';
import type { Moment } from './moment';

/** What happened to an order and when, as far as its events tell; see `timesOf`. Null: not known, or not yet. */
export interface OrderTimes {
  paid: Moment | null;
  shipped: Moment | null;
  /** One for each parcel that has arrived. */
  delivered: Moment[];
  cancelRequested: Moment | null;
  cancelled: Moment | null;
  /** Some items were, and the rest goes on. */
  partCancelled: Moment | null;
  /** The store was told of a return, or of a withdrawal. */
  returnRequested: Moment | null;
  returnSent: Moment | null;
  /** The goods are back at the store. */
  goodsBack: Moment | null;
  refundPromised: Moment | null;
  /** The store told of the right of withdrawal, if it did so only after the order. */
  informed: Moment | null;
  /** Planned: the chosen delivery day, an appointment, the day something comes out, the latest day of delivery. */
  deliveryDay: Moment | null;
  appointment: Moment | null;
  release: Moment | null;
  expectedBy: Moment | null;
}

/** What only the shopper knows, asked and never guessed; absent: not known. */
export interface OrderChoices {
  /** `when` of the store's cancel variant that applies to this order; `none`: its general window. */
  variant?: string;
  /** `when` of the store's return terms that apply; `none`: its general ones. */
  returns?: string;
  /** `none`: another means, for which no route is known. */
  payment?: PaymentMeans | 'none';
  /** Goods, unless the shopper says otherwise: for the rest a period runs from the purchase. */
  subject?: 'goods' | 'service' | 'digital';
  /** Of a regime's exceptions those that the shopper says apply. */
  exceptions?: string[];
  /** Parcels that the order comes in. */
  parcels?: number;
  /** A subscription to goods: the first delivery counts. */
  regular?: boolean;
  /** The store didn't tell of the right of withdrawal. */
  notInformed?: boolean;
  /** Regimes whose condition the shopper says is met. */
  conditionsMet?: string[];
}

export interface DeadlineInput {
  order: Pick<Order, 'state' | 'placed' | 'country' | 'kept' | 'deleted' | 'refund'>;
  times: OrderTimes;
  choices: OrderChoices;
  /** Null: a store nobody has described. */
  profile: StoreProfile | null;
  law: LegalFacts;
  shopper: {
    /** IANA name. */
    timeZone: string;
    /** ISO 3166 code from the settings, with the region where the law differs (`CA-ON`); null: not told. */
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
  cancelled: null,
  partCancelled: null,
  returnRequested: null,
  returnSent: null,
  goodsBack: null,
  refundPromised: null,
  informed: null,
  deliveryDay: null,
  appointment: null,
  release: null,
  expectedBy: null,
};
