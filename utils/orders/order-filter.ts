/** What narrows the list of orders, and what there is to choose from. */
import type { OrderState } from '@/store-profiles/schema';

export interface OrderFilter {
  /** Typed words: each must begin a word of the number, store or items. */
  search: string;
  /** A store's name as the list shows it; '' for every store. */
  storeName: string;
  /** '' for every state. */
  state: OrderState | '';
}

/** The stores and states that orders in the list have. */
export interface FilterChoices {
  storeNames: string[];
  states: OrderState[];
}

export const everyOrder: OrderFilter = { search: '', storeName: '', state: '' };

/** How many of store and state are chosen. */
export function chosenCount({ storeName, state }: OrderFilter): number {
  return [storeName, state].filter((choice) => choice !== '').length;
}

export function isNarrowed(filter: OrderFilter): boolean {
  return filter.search.trim() !== '' || chosenCount(filter) > 0;
}
