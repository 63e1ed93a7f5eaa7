import { describe, expect, it } from 'vitest';
import { guardChecks } from '@/utils/guiding/guard-checks';
import { noFacts } from '@/utils/orders/merge-facts';
import type { Order } from '@/utils/orders/order';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const item = (title: string, quantity: number | null = 1) => ({ title, quantity, price: null });

function order(number: string, more: Partial<Order> = {}): Order {
  return {
    ...noFacts,
    id: `shop:${number}`,
    store: 'shop',
    orderNumber: number,
    placed: { date: '2026-11-20', instant: null },
    state: 'placed',
    stateSince: '2026-11-20T00:00:00Z',
    stateEvent: 0,
    control: null,
    partCancelled: [],
    kept: false,
    deleted: false,
    firstSeen: '2026-11-20T00:00:00Z',
    lastSeen: '2026-11-20T00:00:00Z',
    receipts: [],
    ...more,
  };
}

describe('guardChecks', () => {
  it('finds the same thing ordered lately, however it is spelled', () => {
    const fresh = order('2', { items: [item('Oak shelf')] });
    const before = order('1', { items: [item(' OAK  SHELF ')], state: 'shipped' });
    expect(guardChecks(fresh, [before], NOW)).toEqual([
      { check: 'ordered-lately', item: 'Oak shelf', placed: '2026-11-20' },
    ]);
  });

  it('has nothing to say of what was ordered long ago, or cancelled', () => {
    const fresh = order('2', { items: [item('Oak shelf')] });
    const old = order('0', { items: [item('Oak shelf')], placed: { date: '2026-10-01', instant: null } });
    const cancelled = order('1', { items: [item('Oak shelf')], state: 'cancelled' });
    expect(guardChecks(fresh, [old, cancelled], NOW)).toEqual([]);
  });

  it('names more than one piece, and an order still open at the same store only', () => {
    const fresh = order('2', { items: [item('Oak shelf', 3), item('Lamp', null)] });
    const open = order('1');
    const elsewhere = order('9', { store: 'other' });
    expect(guardChecks(fresh, [open, elsewhere], NOW)).toEqual([
      { check: 'quantity', item: 'Oak shelf', quantity: 3 },
      { check: 'still-open', orderNumber: '1' },
    ]);
  });

  it('stays a glance: three things at most', () => {
    const fresh = order('2', { items: Array.from({ length: 9 }, (_, at) => item(`Lamp ${at}`, 2)) });
    expect(guardChecks(fresh, [order('1')], NOW)).toHaveLength(3);
  });

  it('doesn’t take an unnamed shop for another unnamed shop', () => {
    const fresh = order('2', { store: null, host: 'a.example' });
    expect(guardChecks(fresh, [order('1', { store: null, host: 'b.example' })], NOW)).toEqual([]);
  });
});
