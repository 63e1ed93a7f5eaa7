import type { ControlReading } from '@/utils/reading/observation';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderStates, type OrderState } from '@/store-profiles/schema';
import { fold } from '@/utils/orders/fold';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { anyBody, anyObserved, eventsOf, facts, observed, ORDER, said, stated } from './sample-events';

const EUR = (amount: string) => ({ amount, currency: 'EUR' });
const stateAfter = (...bodies: EventBody[]) => fold(eventsOf(...bodies)).state;

describe('what pages and mails prove', () => {
  test('an order of which nothing more is known was placed', () => {
    expect(stateAfter(observed())).toBe('placed');
  });

  test.each<[OrderState, OrderState]>([
    ['cancelled', 'placed'],
    ['cancelled', 'cancel-requested'],
    ['cancelled', 'shipped'],
    ['cancel-requested', 'placed'],
    ['shipped', 'cancel-requested'],
    ['delivered', 'shipped'],
    ['refund-due', 'cancelled'],
    ['cancel-declined', 'placed'],
    ['return-requested', 'cancelled'],
  ])('%s stays when a page read later still says %s', (state, older) => {
    expect(stateAfter(said(state), said(older))).toBe(state);
  });

  test.each<[OrderState, OrderState]>([
    ['cancel-requested', 'shipped'],
    ['cancel-requested', 'cancelled'],
    ['cancel-requested', 'cancel-declined'],
    ['cancel-declined', 'cancel-requested'],
    ['cancel-declined', 'cancelled'],
    ['shipped', 'cancelled'],
    ['cancelled', 'refund-due'],
  ])('%s gives way to the new fact %s', (state, news) => {
    expect(stateAfter(said(state), said(news))).toBe(news);
  });

  test('a page that lost its fields takes nothing away', () => {
    const order = fold(
      eventsOf(
        observed({
          total: EUR('12.34'),
          state: 'cancelled',
          items: [{ title: 'Lamp', quantity: 1, price: null }],
        }),
        observed(),
      ),
    );
    expect(order).toMatchObject({ state: 'cancelled', total: EUR('12.34'), items: [{ title: 'Lamp' }] });
  });

  test('refunded needs an amount', () => {
    expect(stateAfter(said('cancelled'), said('refunded'))).toBe('refund-due');
    expect(stateAfter(observed({ state: 'refunded', refund: EUR('5.00') }))).toBe('refunded');
  });

  test('kept is not for a page to say', () => {
    expect(stateAfter(said('kept'))).toBe('placed');
  });

  test('the state names its event, time and words; the same state said again keeps them but for the words', () => {
    const events = eventsOf(observed(), said('cancel-requested'), said('placed'), {
      ...observed({
        state: 'cancel-requested',
        quotes: { status: { text: 'Request received', from: 'test' } },
      }),
    });
    expect(fold(events)).toMatchObject({
      stateEvent: 1,
      stateSince: events[1]?.at,
      quotes: { status: { text: 'Request received' } },
    });
  });

  test('a list that shows no control does not hide the one on the order’s own page', () => {
    const found = {
      answer: 'found',
      kind: 'cancel-order',
      mode: 'dialog',
      text: 'Cancel items',
      selector: '#c',
    } as const;
    const onDetail = { ...observed(), control: found };
    const onHistory = {
      ...observed({}, { kind: 'history' }),
      control: { answer: 'not-offered', reason: null } as const,
    };
    expect(fold(eventsOf(onDetail, onHistory)).control).toEqual(found);
    expect(fold(eventsOf(onDetail, { ...onDetail, control: onHistory.control })).control).toEqual(
      onHistory.control,
    );
  });

  test('the store’s later word that it is over counts more than a control seen on another page before', () => {
    const found = {
      answer: 'found',
      kind: 'cancel-order',
      mode: 'immediate',
      text: 'Cancel',
      selector: '#c',
    };
    const reason = { text: 'Your order can no longer be cancelled.', from: '#n' };
    const onHistory = { ...observed({}, { kind: 'history' }), control: { ...found } as ControlReading };
    const onDetail = { ...observed(), control: { answer: 'not-offered', reason } as ControlReading };
    expect(fold(eventsOf(onHistory, onDetail)).control).toEqual(onDetail.control);
    expect(fold(eventsOf(onDetail, onHistory)).control).toEqual(onHistory.control);
  });
});

describe('what the shopper says', () => {
  test('the shopper’s word sets any state; pages move on from there', () => {
    expect(stateAfter(said('delivered'), stated('placed'))).toBe('placed');
    expect(stateAfter(said('cancelled'), stated('refunded', 'seen in my bank account'))).toBe('refunded');
    expect(stateAfter(stated('cancel-requested'), said('placed'))).toBe('cancel-requested');
    expect(stateAfter(stated('cancel-requested'), said('cancelled'))).toBe('cancelled');
  });

  test('kept closes the order; shipping does not reopen it, a cancellation does', () => {
    expect(stateAfter(observed(), { type: 'kept' }, said('shipped'))).toBe('kept');
    const order = fold(eventsOf(observed(), { type: 'kept' }, said('cancelled')));
    expect(order).toMatchObject({ state: 'cancelled', kept: false });
  });

  test('reopened takes the last word back: first kept, then the stated state', () => {
    const bodies = [said('shipped'), stated('refunded'), { type: 'kept' }, { type: 'reopened' }] as const;
    expect(stateAfter(...bodies)).toBe('refunded');
    expect(stateAfter(...bodies, { type: 'reopened' })).toBe('shipped');
  });

  test('deleted hides; restoring or entering again brings back', () => {
    const deleted = [observed(), { type: 'deleted' }] as const;
    const shopper = { source: 'shopper' } as const;
    expect(fold(eventsOf(...deleted)).deleted).toBe(true);
    expect(fold(eventsOf(...deleted, { type: 'restored' })).deleted).toBe(false);
    expect(fold(eventsOf(...deleted, { type: 'entered', evidence: shopper, facts: facts() })).deleted).toBe(
      false,
    );
  });

  test('a correction holds against later pages, in the corrected field alone', () => {
    const before = observed({
      total: EUR('10.00'),
      placed: { date: '2026-11-20', instant: '2026-11-20T10:00:00.000Z' },
    });
    const correction: EventBody = {
      type: 'corrected',
      evidence: { source: 'shopper' },
      // A form hands in every field; the day is unchanged and must not cost the known time of day.
      facts: facts({ total: EUR('12.00'), placed: { date: '2026-11-20', instant: null } }),
    };
    const later = observed({
      total: EUR('10.00'),
      placed: { date: '2026-11-20', instant: '2026-11-20T10:05:00.000Z' },
      quotes: { total: { text: '10,00 €', from: 'test' } },
    });
    const order = fold(eventsOf(before, correction, later));
    expect(order).toMatchObject({ total: EUR('12.00'), placed: { instant: '2026-11-20T10:05:00.000Z' } });
    expect(order.quotes.total).toBeUndefined();
  });
});

describe('facts', () => {
  test('a null never erases, a poorer reading does not replace a richer one, else the later wins', () => {
    const rich = observed({
      store: 'amazon-de',
      total: EUR('12.34'),
      placed: { date: '2026-11-20', instant: '2026-11-20T10:00:00.000Z' },
      items: [{ title: 'Lamp', quantity: 2, price: EUR('6.17') }],
    });
    const poor = observed({
      total: { amount: '12.34', currency: null },
      placed: { date: '2026-11-20', instant: null },
      items: [{ title: 'Lamp', quantity: null, price: null }],
    });
    for (const order of [fold(eventsOf(rich, poor)), fold(eventsOf(poor, rich))]) {
      expect(order).toMatchObject({
        store: 'amazon-de',
        total: EUR('12.34'),
        placed: { instant: '2026-11-20T10:00:00.000Z' },
        items: [{ quantity: 2 }],
      });
    }
    expect(fold(eventsOf(rich, observed({ total: EUR('9.00') }))).total).toEqual(EUR('9.00'));
  });
});

describe('properties', () => {
  test('never throws, and always gives a state of the list', () => {
    fc.assert(
      fc.property(fc.array(anyBody, { minLength: 1 }), (bodies) => {
        const order = fold(eventsOf(...bodies));
        expect(orderStates).toContain(order.state);
        expect(order.id).toBe(ORDER);
        expect(bodies[order.stateEvent]).toBeDefined();
      }),
    );
  });

  test('passes over an event of a kind it does not know', () => {
    const unknown = { type: 'of-the-future' } as unknown as EventBody;
    expect(stateAfter(said('shipped'), unknown)).toBe('shipped');
  });

  test('leaves its events as they are', () => {
    fc.assert(
      fc.property(fc.array(anyBody, { minLength: 1 }), (bodies) => {
        const events = eventsOf(...bodies);
        const before = structuredClone(events);
        fold(events);
        expect(events).toEqual(before);
      }),
    );
  });

  test('reading the same pages again changes no fact and no state', () => {
    // Without a request and a decline, of which the later counts.
    const steady = anyObserved.filter(({ facts }) => facts.state !== 'cancel-declined');
    fc.assert(
      fc.property(fc.array(steady, { minLength: 1, maxLength: 6 }), (bodies) => {
        const once = fold(eventsOf(...bodies));
        const twice = fold(eventsOf(...bodies, ...bodies));
        expect(twice.state).toBe(once.state);
        expect(twice.stateEvent).toBe(once.stateEvent);
        expect(twice.total?.amount).toBe(once.total?.amount);
        expect(twice.orderNumber).toBe(once.orderNumber);
      }),
    );
  });

  test('the state that pages prove does not depend on the order in which they are read', () => {
    const steady = anyObserved.filter(({ facts }) => facts.state !== 'cancel-declined');
    const shuffled = fc
      .array(steady, { minLength: 1, maxLength: 6 })
      .chain((bodies) =>
        fc.tuple(fc.constant(bodies), fc.shuffledSubarray(bodies, { minLength: bodies.length })),
      );
    fc.assert(
      fc.property(shuffled, ([bodies, others]) => {
        expect(fold(eventsOf(...others)).state).toBe(fold(eventsOf(...bodies)).state);
      }),
    );
  });

  test('pages that agree but for what they leave out give the same facts in any order', () => {
    const whole = facts({
      store: 'amazon-de',
      orderNumber: '302-1234567-1234567',
      total: EUR('12.34'),
      placed: { date: '2026-11-20', instant: '2026-11-20T10:00:00.000Z' },
      items: [{ title: 'Lamp', quantity: 2, price: EUR('6.17') }],
      country: 'DE',
    });
    const fields = ['store', 'orderNumber', 'total', 'placed', 'items', 'country'] as const;
    const partial = fc
      .subarray([...fields])
      .map((left) => observed(Object.fromEntries(left.map((field) => [field, whole[field]]))));
    const readings = fc.array(partial, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(readings, (bodies) => {
        const forwards = fold(eventsOf(...bodies));
        const backwards = fold(eventsOf(...bodies.toReversed()));
        for (const field of fields) expect(backwards[field]).toEqual(forwards[field]);
      }),
    );
  });

  test('an empty list is an order of which nothing is known', () => {
    expect(fold([] as LedgerEvent[])).toMatchObject({ id: '', state: 'placed', firstSeen: '' });
  });
});
