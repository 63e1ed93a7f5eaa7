/** What a file would bring into the record, before anything is written. */
import type { OrderFacts } from '@/utils/orders/order';

/** Why an order or a row is unclear; keys of the message catalogue. */
export type LineProblem =
  `exchange.line.${'noNumber' | 'noShop' | 'day' | 'noDay' | 'total' | 'noTotal' | 'currencies' | 'future'}`;

/** Those that make an order impossible; the others only leave a gap. */
export const hinders: ReadonlySet<LineProblem> = new Set(['exchange.line.noNumber', 'exchange.line.noShop']);

export interface ProposedOrder {
  /** Line of the file where it begins; for a file without lines, its place in the list, from 1. */
  line: number;
  facts: OrderFacts;
  problems: LineProblem[];
}

export interface Proposal {
  orders: ProposedOrder[];
  /** What the file was taken for; a key below `exchange.layout`. */
  layout: LayoutName;
}

export type LayoutName = 'amazonPrivacy' | 'amazonReport' | 'ebay' | 'etsy' | 'general' | 'unorder';
