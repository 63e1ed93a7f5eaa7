import { describe, expect, it } from 'vitest';
import type { OrderState } from '@/store-profiles/schema';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { fold } from '@/utils/orders/fold';
import { noFacts } from '@/utils/orders/merge-facts';
import { stageNames, stagesOf } from '@/utils/watchdog/stages';

const SHOPPER = { source: 'shopper' } as const;
const stated = (state: OrderState): EventBody => ({ type: 'stated', evidence: SHOPPER, state, note: '' });
const mail = (state: OrderState): EventBody => ({
  type: 'observed',
  evidence: { source: 'mail', from: 'info@shop.example', subject: 'Your request', messageId: null },
  facts: { ...noFacts, state },
  control: null,
});
const answer: EventBody = {
  type: 'message',
  message: {
    id: '1',
    channel: 'chat',
    direction: 'received',
    purpose: 'other',
    person: '',
    reference: '',
    text: 'We look into it.',
    at: '2026-11-23T10:00:00.000Z',
    followUpOn: null,
    language: '',
  },
};
const chain = (...bodies: EventBody[]): LedgerEvent[] =>
  bodies.map((body, sequence) => ({
    order: 'shop:1',
    sequence,
    at: `2026-11-2${sequence}T10:00:00.000Z`,
    body,
    previous: '',
    hash: '',
  }));
const done = (...bodies: EventBody[]) => {
  const events = chain(...bodies);
  const stages = stagesOf({ state: fold(events).state, deadlines: [] }, events);
  return stages?.filter(({ isDone }) => isDone).map(({ stage }) => stage);
};
const PLACED: EventBody = { type: 'entered', evidence: SHOPPER, facts: noFacts };

describe('the stages of a cancellation', () => {
  it('are told apart: asked for is not acknowledged, acknowledged not confirmed, confirmed not paid', () => {
    expect(done(PLACED, stated('cancel-requested'))).toEqual(['requested']);
    expect(done(PLACED, stated('cancel-requested'), mail('cancel-requested'))).toEqual([
      'requested',
      'acknowledged',
    ]);
    expect(done(PLACED, stated('cancel-requested'), answer)).toEqual(['requested', 'acknowledged']);
    expect(done(PLACED, stated('cancel-requested'), mail('cancelled'))).toEqual(['requested', 'confirmed']);
    expect(done(PLACED, stated('cancelled'), stated('refunded'))).toEqual(['confirmed', 'refunded']);
  });

  it('tell nothing of a stage that was passed over', () => {
    const names = (...bodies: EventBody[]) => {
      const events = chain(...bodies);
      return stagesOf({ state: fold(events).state, deadlines: [] }, events)?.map(({ stage }) => stage);
    };
    expect(names(PLACED, stated('cancel-requested'))).toEqual(stageNames);
    expect(names(PLACED, stated('cancel-requested'), mail('cancelled'))).toEqual([
      'requested',
      'confirmed',
      'refunded',
    ]);
    expect(names(PLACED, mail('cancelled'))).toEqual(['confirmed', 'refunded']);
    expect(names(PLACED, mail('cancel-declined'))).toEqual(['confirmed', 'refunded']);
  });

  it('name the day of the answer, not the day it was put on record', () => {
    const events = chain(PLACED, stated('cancel-requested'), answer);
    const stages = stagesOf({ state: fold(events).state, deadlines: [] }, events);
    expect(stages?.[1]).toMatchObject({ stage: 'acknowledged', when: { at: '2026-11-23T10:00:00.000Z' } });
  });

  it('a no is none of them, and said to be one', () => {
    const events = chain(PLACED, stated('cancel-requested'), stated('cancel-declined'));
    const stages = stagesOf({ state: fold(events).state, deadlines: [] }, events);
    expect(stages?.find(({ stage }) => stage === 'confirmed')).toMatchObject({
      isDone: false,
      isDeclined: true,
    });
  });

  it('are none of an order that nobody asked to cancel, or that goes back by parcel', () => {
    expect(done(PLACED)).toBeUndefined();
    expect(done(PLACED, stated('delivered'))).toBeUndefined();
    const note = { step: 'arrived', day: '2026-11-20', address: '', tracking: '' } as const;
    expect(done(PLACED, { type: 'returning', evidence: SHOPPER, note })).toBeUndefined();
    // The store's page alone tells of this return.
    expect(done(PLACED, stated('return-requested'), mail('refund-due'))).toBeUndefined();
    expect(done(PLACED, stated('delivered'), stated('refund-due'))).toBeUndefined();
  });
});
