import { describe, expect, it } from 'vitest';
import { allStores, storeById } from '@/store-profiles/registry';
import { legalFacts } from '@/store-profiles/rights';
import type { OrderState } from '@/store-profiles/schema';
import { checkAnswer } from '@/utils/deadlines/check-answer';
import { type DeadlineInput, noTimes } from '@/utils/deadlines/deadline-input';
import { deadlinesOf } from '@/utils/deadlines/deadlines';
import { choicesOf, questionsOf } from '@/utils/deadlines/questions';
import { NONE, type OrderAnswers } from '@/utils/orders/answers';

function inputFor(
  store: string,
  state: OrderState,
  country: string,
  answers: OrderAnswers = {},
): DeadlineInput {
  const isSent = state === 'shipped' || state === 'delivered';
  const after = '2026-06-02T08:00:00.000Z';
  const noticed = { after, by: '2026-06-04T08:00:00.000Z' };
  return {
    order: {
      state,
      placed: { date: '2026-06-01', instant: '2026-06-01T10:00:00.000Z' },
      country: null,
      kept: false,
      deleted: false,
    },
    times: {
      ...noTimes,
      shipped: isSent ? noticed : null,
      delivered: state === 'delivered' ? [noticed] : [],
      cancelRequested: state === 'cancel-requested' ? { at: after } : null,
      cancelled: state === 'cancelled' ? { at: after } : null,
    },
    choices: choicesOf(answers),
    profile: storeById(store),
    law: legalFacts(),
    shopper: { timeZone: 'UTC', country },
    now: '2026-06-05T08:00:00.000Z',
  };
}

function asked(store: string, state: OrderState, country: string): string[] {
  return questionsOf(inputFor(store, state, country), {}).map(({ ask }) => ask);
}

describe('the questions about an order', () => {
  it('ask for the variant while the order can be cancelled, and count as answered', () => {
    const input = inputFor('asos', 'placed', 'GB');
    const variant = questionsOf(input, {}).find(({ ask }) => ask === 'variant');
    expect(variant?.options).toContain('paid with Clearpay');
    const settled = deadlinesOf({ ...input, choices: choicesOf({ variant: ['standard and others'] }) });
    expect(settled[0]).toMatchObject({ kind: 'cancel-window' });
    expect(settled[0]?.others ?? []).toEqual([]);
  });

  it('ask for what the law excepts only where a law gives the right', () => {
    expect(asked('nike', 'placed', 'DE')).toContain('exceptions');
    expect(asked('nike', 'placed', 'US')).not.toContain('exceptions');
  });

  it('ask how it was paid only when money or an answer is awaited', () => {
    expect(asked('nike', 'cancelled', 'DE')).toContain('payment');
    expect(asked('nike', 'placed', 'DE')).not.toContain('payment');
  });

  it('ask for the day of receipt when the goods are on their way, and only where something counts from it', () => {
    expect(asked('nike', 'shipped', 'DE')).toContain('received');
    expect(asked('nike', 'placed', 'DE')).not.toContain('received');
  });

  it('stay, with their answers, so that an answer can be changed', () => {
    const answers: OrderAnswers = { exceptions: [NONE], subject: ['digital'] };
    const questions = questionsOf(inputFor('nike', 'delivered', 'DE', answers), answers);
    expect(questions.find(({ ask }) => ask === 'exceptions')?.answers).toEqual([NONE]);
    expect(questions.find(({ ask }) => ask === 'subject')?.answers).toEqual(['digital']);
  });

  it('ask for the booked day once the window that counts from it is the order’s', () => {
    expect(asked('asos', 'placed', 'GB')).not.toContain('deliveryDay');
    const answers = { variant: ['nominated day'] };
    const questions = questionsOf(inputFor('asos', 'placed', 'GB', answers), answers);
    expect(questions.map(({ ask }) => ask)).toContain('deliveryDay');
  });

  it('are asked of nobody who keeps or has the money back', () => {
    expect(asked('asos', 'refunded', 'DE')).toEqual([]);
  });

  it('change something for every store, state and country they are asked in', () => {
    const states: OrderState[] = ['placed', 'cancel-requested', 'shipped', 'delivered', 'cancelled'];
    for (const { id } of allStores()) {
      for (const state of states) {
        for (const country of ['DE', 'US', 'GB', 'JP']) {
          const input = inputFor(id, state, country);
          for (const { ask, options } of questionsOf(input, {})) {
            const changes =
              options.length === 0 ||
              options.some((option) => {
                const choices = choicesOf({ [ask]: [option] });
                return (
                  JSON.stringify(deadlinesOf({ ...input, choices })) !== JSON.stringify(deadlinesOf(input))
                );
              });
            expect(changes, `${id} ${state} ${country} ${ask}`).toBe(true);
          }
        }
      }
    }
  });
});

describe('what the answers do', () => {
  it('an exception that applies ends the right of withdrawal, "none of these" does not', () => {
    const [exception = ''] =
      questionsOf(inputFor('nike', 'delivered', 'DE'), {}).find(({ ask }) => ask === 'exceptions')?.options ??
      [];
    const kinds = (answers: OrderAnswers) =>
      deadlinesOf(inputFor('nike', 'delivered', 'DE', answers)).map(({ kind }) => kind);
    expect(kinds({ exceptions: [exception] })).not.toContain('withdrawal');
    expect(kinds({ exceptions: [NONE] })).toContain('withdrawal');
  });

  it('a means without a known route says so and gives no instant', () => {
    const deadlines = deadlinesOf(inputFor('nike', 'cancelled', 'DE', { payment: [NONE] }));
    expect(deadlines.find(({ kind }) => kind === 'dispute')).toMatchObject({
      at: null,
      certainty: 'unknown',
      rule: 'dispute/no-route-known',
    });
  });
});

describe('an answer', () => {
  const question = { ask: 'variant' as const, options: ['a', 'b'], answers: [] };
  const day = { ask: 'received' as const, options: [], answers: [] };
  const planned = { ask: 'release' as const, options: [], answers: [] };
  const NOW = Date.parse('2026-06-05T12:00:00Z');
  it('must be one of the options, or a day that has begun', () => {
    expect(checkAnswer(question, ['a'], NOW)).toEqual(['a']);
    expect(checkAnswer(question, [], NOW)).toEqual([]);
    expect(checkAnswer(question, ['c'], NOW)).toBeNull();
    expect(checkAnswer(question, ['a', 'b'], NOW)).toBeNull();
    expect(checkAnswer(question, 'a', NOW)).toBeNull();
    expect(checkAnswer(day, ['2026-06-05'], NOW)).toEqual(['2026-06-05']);
    expect(checkAnswer(day, ['2026-06-07'], NOW)).toBeNull();
    expect(checkAnswer(day, ['2026-02-30'], NOW)).toBeNull();
    expect(checkAnswer(planned, ['2027-06-05'], NOW)).toEqual(['2027-06-05']);
    expect(checkAnswer(planned, ['2099-06-05'], NOW)).toBeNull();
  });
});
