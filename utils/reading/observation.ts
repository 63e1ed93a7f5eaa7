/**
 * What one page says of orders, each field with the quoted text it came from; no interpretation.
 * Made in the page (so: types only here, no library), checked and interpreted in the background.
 */
import type { ControlKind, ControlMode, OrderState, PageKind } from '@/store-profiles/schema';

/** Raised when the shape changes; the background refuses a shape it doesn't know. */
export const OBSERVATION_FORMAT = 1;
/** Longest text kept of one field; the page is hostile input. */
export const QUOTE_LIMIT = 300;
/** Longest address of an order's own page. */
export const ADDRESS_LIMIT = 2048;
/** Longest selector of a control. */
export const SELECTOR_LIMIT = 1000;
/** Most orders and items taken from one page. */
export const ORDER_LIMIT = 500;
export const ITEM_LIMIT = 100;

/** Text as it stands on the page, and the strategy that found it, e.g. `platform:woocommerce`, `json-ld`, `general:label`. */
export interface Quote {
  text: string;
  from: string;
}

export interface ItemReading {
  title: Quote;
  quantity?: Quote;
  price?: Quote;
}

/** An element that a shopper can press, described so that it can be found again. */
export interface LocatedControl {
  kind: ControlKind;
  mode: ControlMode | 'unknown';
  /** Accessible name. */
  text: string;
  /** CSS selector that matches this element alone, at the moment of reading. */
  selector: string;
  /** What to press first, where the control stands in a closed menu. */
  opener?: { text: string; selector: string };
}

/** Three different answers, never mixed: found, not offered (with the store's own words where it says so), could not read. */
export type ControlReading =
  | ({ answer: 'found'; others?: LocatedControl[] } & LocatedControl)
  /** `instead`: what the page offers in place of cancelling: to withdraw, to return, to refuse the delivery. */
  | { answer: 'not-offered'; reason: Quote | null; instead?: LocatedControl[] }
  | { answer: 'unreadable'; reason: string };

export interface OrderReading {
  orderNumber: Quote | null;
  placed: Quote | null;
  total: Quote | null;
  status: Quote | null;
  /** The store's sentence about this order: "Your order was cancelled." */
  notice: Quote | null;
  /** The state that this page proves by being shown, whatever its language: a rule of the profile says so. */
  proves?: OrderState;
  items: ItemReading[];
  /** Address of the order's own page, never of a control; secrets stripped. */
  detailLink: string | null;
  control: ControlReading;
}

export interface Observation {
  format: typeof OBSERVATION_FORMAT;
  kind: PageKind;
  /** Platform recognised from the page's marks. */
  platform: string | null;
  /** The page's language tag as declared, or ''. */
  language: string;
  title: string;
  /** Which strategy won for the page as a whole; counted locally so that drift shows. */
  strategy: string;
  orders: OrderReading[];
  /** What the page says of an order that it doesn't name ("Your order was cancelled." after a redirect): whose it is, only the way here tells. */
  notice?: Quote;
  /** Why a page of a known kind could not be made sense of; null when it could. */
  unreadable: string | null;
  /** Milliseconds the reading itself took. */
  ms: number;
}
