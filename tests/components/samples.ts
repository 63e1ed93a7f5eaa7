/** Orders and deadlines for component tests; every test changes what it is about. */
import type { OrderView } from '@/components/order-view';
import type { StoreChoice } from '@/components/store-choice';
import type { Deadline } from '@/utils/deadlines/deadline';
import type { LedgerEvent } from '@/utils/orders/event';
import { noFacts } from '@/utils/orders/merge-facts';
import type { Order } from '@/utils/orders/order';

/** 23 November 2026, noon in London. */
export const NOON = Date.parse('2026-11-23T12:00:00Z');

export function anOrder(change: Partial<Order> = {}): Order {
  return {
    ...noFacts,
    id: 'nike:C014',
    store: 'nike',
    orderNumber: 'C014',
    placed: { date: '2026-11-23', instant: '2026-11-23T11:40:00Z' },
    total: { amount: '119.99', currency: 'EUR' },
    items: [{ title: 'Running shoes', quantity: 1, price: null }],
    state: 'placed',
    stateSince: '2026-11-23T11:41:00Z',
    stateEvent: 0,
    control: null,
    partCancelled: [],
    kept: false,
    deleted: false,
    firstSeen: '2026-11-23T11:41:00Z',
    lastSeen: '2026-11-23T11:41:00Z',
    receipts: [],
    ...change,
  };
}

export function aDeadline(change: Partial<Deadline> = {}): Deadline {
  return {
    kind: 'cancel-window',
    at: '2026-11-23T12:20:00Z',
    certainty: 'exact',
    rule: 'nike/cancel-window',
    source: {
      url: 'https://www.nike.com/help/a/cancel-order',
      date: null,
      checked: '2026-11-20',
      confidence: 'high',
      unverified: false,
      stale: false,
    },
    explanation: {
      key: 'deadline.cancelWindow.fromOrder',
      values: { windowMinutes: '30', placedAt: '2026-11-23T11:40:00Z' },
    },
    ...change,
  };
}

export function aView(change: Partial<OrderView> = {}): OrderView {
  const order = change.order ?? anOrder();
  return {
    id: order.id,
    order,
    storeName: 'Nike',
    deadlines: [aDeadline()],
    standing: { group: 'act-now', at: '2026-11-23T12:20:00Z', until: null },
    stateEvent: anEvent(),
    ...change,
  };
}

export function anEvent(change: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    order: 'nike:C014',
    sequence: 0,
    at: '2026-11-23T11:41:00Z',
    body: {
      type: 'observed',
      evidence: {
        source: 'page',
        url: 'https://www.nike.com/orders/C014',
        kind: 'confirmation',
        title: 'Thank you',
        rules: 'nike@1',
      },
      facts: {
        ...noFacts,
        state: 'placed',
        quotes: { status: { text: 'We have your order.', from: 'store' } },
      },
      control: null,
    },
    previous: '',
    hash: 'h',
    ...change,
  };
}

export function aStore(id: string, name: string, domain: string): StoreChoice {
  return { id, name, domains: [domain], origins: [`https://*.${domain}/*`] };
}
