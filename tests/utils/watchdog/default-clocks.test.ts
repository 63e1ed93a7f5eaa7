import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStates } from '@/store-profiles/schema';
import type { Deadline } from '@/utils/deadlines/deadline';
import { noTimes } from '@/utils/deadlines/deadline-input';
import { withDefaultClocks } from '@/utils/watchdog/default-clocks';

const deadline = (kind: Deadline['kind'], at: string | null): Deadline => ({
  kind,
  at,
  certainty: at === null ? 'unknown' : 'exact',
  rule: `shop/${kind}`,
  source: null,
  explanation: { key: 'deadline.followUp', values: {} },
});
const requested = { ...noTimes, cancelRequested: { at: '2026-11-23T10:00:00.000Z' } };

describe('a clock of our own', () => {
  it('runs where nobody says by when the store answers, and says that it is a default', () => {
    const unknown = deadline('confirmation-due', null);
    const [only, ...others] = withDefaultClocks([unknown], 'cancel-requested', requested, 'UTC');
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      at: '2026-11-25T10:00:00.000Z',
      certainty: 'estimated',
      rule: 'default/confirmation-due',
      explanation: { key: 'deadline.confirmationDue.default' },
    });
  });

  it('gives way to what the store or the law says', () => {
    const said = [deadline('confirmation-due', '2026-11-24T10:00:00.000Z')];
    expect(withDefaultClocks(said, 'cancel-requested', requested, 'UTC')).toEqual(said);
  });

  it('counts the refund from the goods’ arrival, else from the cancellation', () => {
    const times = { ...noTimes, cancelled: { day: '2026-11-01' } };
    const [fromDay] = withDefaultClocks([], 'cancelled', times, 'Europe/Berlin');
    expect(fromDay?.at).toBe('2026-11-14T23:00:00.000Z');
    const back = { ...times, goodsBack: { at: '2026-11-20T00:00:00.000Z' } };
    expect(withDefaultClocks([], 'refund-due', back, 'UTC')[0]?.at).toBe('2026-12-04T00:00:00.000Z');
  });

  it('counts from when it was noticed, where nobody knows how long it has been so', () => {
    const seen = { ...noTimes, cancelled: { after: null, by: '2026-11-01T10:00:00.000Z' } };
    expect(withDefaultClocks([], 'cancelled', seen, 'UTC')[0]).toMatchObject({
      at: '2026-11-15T10:00:00.000Z',
      certainty: 'estimated',
    });
  });

  it('never runs where nothing is awaited, or nobody knows since when', () => {
    expect(withDefaultClocks([], 'cancel-requested', noTimes, 'UTC')).toEqual([]);
    for (const state of orderStates.filter(
      (one) => !['cancel-requested', 'cancelled', 'return-sent', 'refund-due'].includes(one),
    ))
      expect(
        withDefaultClocks([], state, { ...requested, cancelled: requested.cancelRequested }, 'UTC'),
      ).toEqual([]);
  });

  it('takes no known time away', () => {
    const at = fc.constantFrom(null, '2026-11-24T10:00:00.000Z', '2027-01-01T00:00:00.000Z');
    const kinds = ['confirmation-due', 'refund-due', 'dispute', 'return'] as const;
    fc.assert(
      fc.property(
        fc.tuple(...kinds.map((kind) => at.map((time) => deadline(kind, time)))),
        fc.constantFrom(...orderStates),
        (known, state) => {
          const all = withDefaultClocks(
            known,
            state,
            { ...requested, cancelled: requested.cancelRequested },
            'UTC',
          );
          for (const one of known.filter((other) => other.at !== null)) expect(all).toContain(one);
          expect(all).toHaveLength(known.length);
        },
      ),
    );
  });
});
