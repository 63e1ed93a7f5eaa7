import { describe, expect, it } from 'vitest';
import type { OrderState } from '@/store-profiles/schema';
import type { Deadline } from '@/utils/deadlines/deadline';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { fold } from '@/utils/orders/fold';
import { noFacts } from '@/utils/orders/merge-facts';
import { checkReturnNote } from '@/utils/returns/check-return-note';
import type { ReturnNote } from '@/utils/returns/return-note';
import { returnProgress, type ReturnFile } from '@/utils/returns/return-progress';

const SHOPPER = { source: 'shopper' } as const;
const DELIVERED: EventBody = {
  type: 'entered',
  evidence: SHOPPER,
  facts: { ...noFacts, state: 'delivered' },
};
const note = (step: ReturnNote['step'], change: Partial<ReturnNote> = {}): EventBody => ({
  type: 'returning',
  evidence: SHOPPER,
  note: { step, day: '2026-11-20', address: '', tracking: '', ...change },
});
const stated = (state: OrderState): EventBody => ({ type: 'stated', evidence: SHOPPER, state, note: '' });
const chain = (...bodies: EventBody[]): LedgerEvent[] =>
  bodies.map((body, sequence) => ({
    order: 'shop:1',
    sequence,
    at: `2026-11-2${sequence}T10:00:00.000Z`,
    body,
    previous: '',
    hash: '',
  }));
const BACK: Deadline = {
  kind: 'return',
  at: '2026-12-20T22:59:59.999Z',
  certainty: 'exact',
  rule: 'shop/return',
  source: null,
  explanation: { key: 'deadline.followUp', values: {} },
};
const progressOf = (events: LedgerEvent[], files: ReturnFile[] = []) =>
  returnProgress({ state: fold(events).state, deadlines: [BACK] }, events, files);

describe('a return', () => {
  it('is none of an order that was never sent', () => {
    expect(progressOf(chain({ ...DELIVERED, facts: noFacts } as EventBody))).toBeNull();
  });

  it('begins with telling the store, until the last day', () => {
    const progress = progressOf(chain(DELIVERED));
    expect(progress?.next).toBe('asked');
    expect(progress?.steps[0]).toMatchObject({ isDone: false, deadline: BACK });
  });

  it('goes on step by step, and the order with it', () => {
    const asked = chain(DELIVERED, note('asked', { address: 'Hall 3, Bremen' }));
    expect(fold(asked).state).toBe('return-requested');
    expect(progressOf(asked)).toMatchObject({ next: 'posted', address: 'Hall 3, Bremen' });
    const posted = chain(
      DELIVERED,
      note('asked', { address: 'Hall 3' }),
      note('posted', { tracking: 'JJD01' }),
    );
    expect(fold(posted).state).toBe('return-sent');
    expect(progressOf(posted)).toMatchObject({ next: 'arrived', address: 'Hall 3', tracking: 'JJD01' });
    expect(progressOf(posted)?.steps[1]).toMatchObject({
      isDone: true,
      when: { day: '2026-11-20' },
      deadline: null,
    });
    const arrived = chain(DELIVERED, note('posted'), note('arrived'));
    expect(fold(arrived).state).toBe('refund-due');
    expect(progressOf(arrived)?.next).toBe('money');
    expect(
      progressOf([...arrived, ...chain(stated('refunded')).map((event) => ({ ...event, sequence: 3 }))])
        ?.next,
    ).toBeNull();
  });

  it('a step told late takes nothing back', () => {
    const events = chain(DELIVERED, stated('refunded'), note('posted', { tracking: 'JJD01' }));
    expect(fold(events).state).toBe('refunded');
    expect(progressOf(events)?.tracking).toBe('JJD01');
  });

  it('the receipt of posting proves the posting, a picture nothing', () => {
    const files: ReturnFile[] = [
      { id: 'a', role: 'posting', name: 'posted.jpg' },
      { id: 'b', role: 'slip', name: 'slip.pdf' },
      { id: 'c', role: 'picture', name: 'cat.jpg' },
    ];
    const progress = progressOf(chain(DELIVERED, note('posted')), files);
    expect(progress?.steps.map(({ proofs }) => proofs.map(({ name }) => name))).toEqual([
      ['slip.pdf'],
      ['posted.jpg'],
      [],
      [],
    ]);
  });
});

it('what no form of ours gives is refused', () => {
  const good = { step: 'posted', day: '2026-11-20', address: ' Hall 3 ', tracking: '' };
  expect(checkReturnNote(good)).toEqual({ ...good, address: 'Hall 3' });
  for (const bad of [
    null,
    {},
    { ...good, step: 'lost' },
    { ...good, day: '20.11.2026' },
    { ...good, day: '2026-19-77' },
    { ...good, address: 'x'.repeat(1001) },
  ])
    expect(checkReturnNote(bad)).toBeNull();
});
