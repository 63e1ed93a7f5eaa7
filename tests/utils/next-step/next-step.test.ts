import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStates, type OrderState } from '@/store-profiles/schema';
import { deadlineKinds, type Deadline, type DeadlineKind } from '@/utils/deadlines/deadline';
import { nextStep } from '@/utils/next-step/next-step';
import type { Message } from '@/utils/orders/message';
import { replyCases } from '@/utils/replies/reply-case';

const NOW = '2026-11-23T10:00:00.000Z';
const LATER = '2026-12-01T10:00:00.000Z';
const OVER = '2026-11-20T10:00:00.000Z';
const deadline = (kind: DeadlineKind, at: string | null): Deadline => ({
  kind,
  at,
  certainty: 'exact',
  rule: `shop/${kind}`,
  source: null,
  explanation: { key: 'deadline.followUp', values: {} },
});
const message = (change: Partial<Message>): Message => ({
  id: '1',
  channel: 'mail',
  direction: 'sent',
  purpose: 'other',
  person: '',
  reference: '',
  text: '',
  at: NOW,
  followUpOn: null,
  language: '',
  ...change,
});
const NOT_OFFERED = { answer: 'not-offered', reason: null } as const;
const step = (
  state: OrderState,
  deadlines: Deadline[] = [],
  messages: Message[] = [],
  control: typeof NOT_OFFERED | null = null,
) => nextStep({ state, control, deleted: false, deadlines }, messages, NOW);

describe('the next step', () => {
  it('of a fresh order is the store’s own control, as long as its time runs or nobody knows it', () => {
    expect(step('placed', [deadline('cancel-window', LATER)])).toMatchObject({
      step: 'cancel',
      go: 'control',
    });
    expect(step('placed', [deadline('before-dispatch', null)])).toMatchObject({ step: 'cancel' });
  });

  it('where the store offers none, is a letter; where the time is over, the right to withdraw', () => {
    const window = deadline('cancel-window', LATER);
    expect(step('placed', [window], [], NOT_OFFERED)).toMatchObject({ step: 'write', letter: 'cancel' });
    const over = [deadline('cancel-window', OVER), deadline('withdrawal', LATER)];
    expect(step('placed', over)).toMatchObject({ step: 'withdraw', letter: 'withdraw' });
  });

  it('after a request is to wait, to ask twice, and then to get help', () => {
    const due = deadline('confirmation-due', OVER);
    expect(step('cancel-requested', [deadline('confirmation-due', LATER)])).toMatchObject({
      step: 'waitAnswer',
    });
    expect(step('cancel-requested', [due])).toMatchObject({
      step: 'chaseAnswer',
      letter: 'chase-confirmation',
    });
    const twice = ['1', '2'].map((id) => message({ id, purpose: 'chase-confirmation' }));
    expect(step('cancel-requested', [due], twice)).toMatchObject({ step: 'escalate', go: 'export' });
  });

  it('once a letter asks again is to wait until the day set in it, and only then to ask once more', () => {
    const again = (from: string, at: string) => ({ ...deadline('follow-up', at), from });
    const waits = [
      ['cancel-requested', 'confirmation-due', 'chase-confirmation', 'waitAnswer', 'chaseAnswer'],
      ['refund-due', 'refund-due', 'chase-refund', 'waitMoney', 'chaseMoney'],
    ] as const;
    for (const [state, kind, purpose, waiting, chasing] of waits) {
      const due = deadline(kind, OVER);
      const letter = message({ purpose });
      const soon = again(NOW, LATER);
      expect(step(state, [due, soon], [letter])).toMatchObject({ step: waiting, deadline: soon });
      expect(step(state, [due, again(NOW, NOW)], [letter]).step).toBe(chasing);
      // A day set before it was due puts off nothing.
      expect(step(state, [due, again('2026-11-19T10:00:00.000Z', LATER)], [letter]).step).toBe(chasing);
    }
  });

  it('follows from the store’s last answer, until the shopper writes again', () => {
    const answer = message({ id: '2', direction: 'received', reply: 'store-credit', at: LATER });
    expect(step('cancel-requested', [], [message({}), answer])).toMatchObject({
      step: 'answered',
      reply: 'store-credit',
    });
    const since = message({ id: '3', at: '2026-12-02T10:00:00.000Z' });
    expect(step('cancel-requested', [], [answer, since])).toMatchObject({ step: 'waitAnswer' });
  });

  it('of money awaited is to wait, to look and ask, and then to have it claimed back', () => {
    expect(step('cancelled', [deadline('refund-due', LATER)])).toMatchObject({
      step: 'waitMoney',
      go: 'refunds',
    });
    const due = deadline('refund-due', OVER);
    expect(step('refund-due', [due])).toMatchObject({
      step: 'chaseMoney',
      letter: 'chase-refund',
      go: 'refunds',
    });
    const dispute = deadline('dispute', LATER);
    const twice = ['1', '2'].map((id) => message({ id, purpose: 'chase-refund' }));
    expect(step('refund-due', [due, dispute], twice)).toMatchObject({
      step: 'dispute',
      deadline: dispute,
      go: 'export',
    });
  });

  it('of goods under way or there is to give them back in time, if unwanted', () => {
    expect(step('shipped', [deadline('withdrawal', LATER)])).toMatchObject({
      step: 'ifUnwanted',
      letter: 'withdraw',
    });
    expect(step('delivered', [deadline('return', LATER)])).toMatchObject({
      step: 'ifUnwanted',
      letter: 'return',
    });
    expect(step('delivered', [deadline('return', OVER)])).toMatchObject({ step: 'nothing' });
    expect(step('return-requested', [deadline('return', LATER)])).toMatchObject({ step: 'sendBack' });
  });

  it('names the earlier of the store’s term and the law’s', () => {
    const law = deadline('return', LATER);
    expect(step('return-requested', [deadline('return', '2027-01-18T10:00:00.000Z'), law]).deadline).toBe(
      law,
    );
  });

  it('of what is done, kept or deleted is nothing', () => {
    for (const state of ['kept', 'refunded'] as const) expect(step(state).step).toBe('nothing');
    expect(nextStep({ state: 'placed', control: null, deleted: true, deadlines: [] }, [], NOW).step).toBe(
      'nothing',
    );
  });

  it('never names a time as ahead that is over, but for what is overdue', () => {
    const at = fc.constantFrom(null, OVER, LATER);
    const deadlines = fc.tuple(...deadlineKinds.map((kind) => at.map((time) => deadline(kind, time))));
    const messages = fc.array(
      fc.record({
        direction: fc.constantFrom('sent' as const, 'received' as const),
        purpose: fc.constantFrom('chase-refund' as const, 'chase-confirmation' as const),
        reply: fc.constantFrom(...replyCases),
        at: fc.constantFrom(OVER, NOW, LATER),
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...orderStates), deadlines, messages, (state, all, said) => {
        const next = step(state, all, said.map(message));
        const isOver = next.deadline?.at === OVER;
        if (isOver) expect(['chaseAnswer', 'chaseMoney']).toContain(next.step);
      }),
    );
  });
});
