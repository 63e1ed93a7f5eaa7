/** The order as it follows from its events, and the facts that one page, mail or shopper's word gives of it. */
import type { OrderState, PageKind } from '@/store-profiles/schema';
import type { ControlReading, Quote } from '../reading/observation';

/** `${store}:${orderNumber}`; for an order without a number yet `${store}:?${digest of the page's address}`. */
export type OrderId = string;

export interface Money {
  /** Decimal string with a dot, e.g. "1234.56". */
  amount: string;
  /** ISO 4217, or null where the page doesn't say. */
  currency: string | null;
}

export interface PlacedTime {
  /** Calendar day in the store's time zone, YYYY-MM-DD. */
  date: string;
  /** Exact instant (ISO, UTC), only where the source gives a time of day. */
  instant: string | null;
}

/** Steps whose time a page, a mail or the shopper may tell: "Delivered 5 March". The last four are planned, not past. */
export type ToldStep =
  | 'paid'
  | 'shipped'
  | 'delivered'
  | 'cancelRequested'
  | 'cancelled'
  | 'returnRequested'
  | 'returnSent'
  | 'goodsBack'
  | 'refundPromised'
  | 'deliveryDay'
  | 'appointment'
  | 'release'
  | 'expectedBy';

export interface OrderItem {
  title: string;
  quantity: number | null;
  price: Money | null;
}

/** Interpreted fields, each null when the source doesn't give it. */
export interface OrderFacts {
  store: string | null;
  /** Host the facts were read on; names the shop where no profile does. */
  host: string | null;
  platform: string | null;
  orderNumber: string | null;
  placed: PlacedTime | null;
  total: Money | null;
  /** Money the source says has been paid back; a state `refunded` read from a page or mail is believed only with it. */
  refund?: Money | null;
  state: OrderState | null;
  items: OrderItem[];
  country: string | null;
  /** When steps were taken, where the source says so; read from the events by `timesOf`. */
  times?: Partial<Record<ToldStep, PlacedTime>>;
  /** Addresses by page kind where the shopper can go; never a control's. */
  addresses: Partial<Record<PageKind, string>>;
  /** The quoted texts the fields above rest on. */
  quotes: Partial<Record<'orderNumber' | 'placed' | 'total' | 'status' | 'notice', Quote>>;
}

export interface Order extends OrderFacts {
  id: OrderId;
  state: OrderState;
  /** When the event on which the state rests was written (ISO, UTC). */
  stateSince: string;
  /** Sequence number of that event: its evidence and quotes are what the state stands on. */
  stateEvent: number;
  control: ControlReading | null;
  /** What was cancelled, where the rest of the order goes on; empty: nothing, or all of it. */
  partCancelled: OrderItem[];
  kept: boolean;
  deleted: boolean;
  /** When Unorder first and last heard of it (ISO). */
  firstSeen: string;
  lastSeen: string;
  receipts: string[];
}
