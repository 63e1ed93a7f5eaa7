import { describe, expect, it } from 'vitest';
import { timesOf } from '@/utils/deadlines/order-times';
import type { EventBody, Evidence, LedgerEvent } from '@/utils/orders/event';
import { noFacts } from '@/utils/orders/merge-facts';
import type { OrderFacts } from '@/utils/orders/order';

const history: Evidence = {
  source: 'page',
  url: 'https://shop.example/orders',
  kind: 'history',
  title: '',
  rules: '',
};
const cancelPage: Evidence = { ...history, kind: 'cancel' };

function events(...bodies: [string, EventBody][]): LedgerEvent[] {
  return bodies.map(([at, body], sequence) => ({
    order: 'shop:1',
    sequence,
    at,
    body,
    previous: '',
    hash: '',
  }));
}
function observed(facts: Partial<OrderFacts>, evidence = history): EventBody {
  return { type: 'observed', evidence, facts: { ...noFacts, ...facts }, control: null };
}

function stated(state: 'cancelled' | 'delivered'): EventBody {
  return { type: 'stated', evidence: { source: 'shopper' }, state, note: '' };
}

describe('the times of an order', () => {
  it('of a state that the shopper tells of days later, begin on the day that was told', () => {
    const body: EventBody = { ...stated('cancelled'), day: '2026-06-01' } as EventBody;
    expect(timesOf(events(['2026-06-05T10:00:00.000Z', body])).cancelled).toEqual({ day: '2026-06-01' });
  });

  it('lie between the last reading that did not show a state and the first that did', () => {
    const times = timesOf(
      events(
        ['2026-06-01T10:00:00.000Z', observed({ state: 'placed' })],
        ['2026-06-03T10:00:00.000Z', observed({ state: 'placed' })],
        ['2026-06-05T10:00:00.000Z', observed({ state: 'delivered' })],
        ['2026-06-09T10:00:00.000Z', observed({ state: 'delivered' })],
      ),
    );
    const between = { after: '2026-06-03T10:00:00.000Z', by: '2026-06-05T10:00:00.000Z' };
    expect(times.delivered).toEqual([between]);
    expect(times.shipped).toEqual(between);
  });

  it('have no earliest bound when the first reading shows the state already', () => {
    const times = timesOf(events(['2026-06-05T10:00:00.000Z', observed({ state: 'shipped' })]));
    expect(times.shipped).toEqual({ after: null, by: '2026-06-05T10:00:00.000Z' });
  });

  it('are exact for a request seen on the page that follows the press', () => {
    const times = timesOf(
      events(['2026-06-05T10:00:00.000Z', observed({ state: 'cancel-requested' }, cancelPage)]),
    );
    expect(times.cancelRequested).toEqual({ at: '2026-06-05T10:00:00.000Z' });
  });

  it('take the shopper at their word, but not for the day a parcel came', () => {
    expect(timesOf(events(['2026-06-05T10:00:00.000Z', stated('cancelled')])).cancelled).toEqual({
      at: '2026-06-05T10:00:00.000Z',
    });
    expect(timesOf(events(['2026-06-05T10:00:00.000Z', stated('delivered')])).delivered).toEqual([
      { after: null, by: '2026-06-05T10:00:00.000Z' },
    ]);
  });

  it('follow what a source says of them, the last word first', () => {
    const times = timesOf(
      events(
        [
          '2026-06-05T10:00:00.000Z',
          observed({ state: 'delivered', times: { delivered: { date: '2026-06-02', instant: null } } }),
        ],
        [
          '2026-06-06T10:00:00.000Z',
          {
            type: 'corrected',
            evidence: { source: 'shopper' },
            facts: { times: { delivered: { date: '2026-06-03', instant: null } } },
          },
        ],
      ),
    );
    expect(times.delivered).toEqual([{ day: '2026-06-03' }]);
  });

  it('are what the shopper answered, before what pages say, until the answer is taken back', () => {
    const answered = (...answers: string[]): EventBody => ({
      type: 'answered',
      evidence: { source: 'shopper' },
      ask: 'received',
      answers,
    });
    const read = observed({ times: { delivered: { date: '2026-06-03', instant: null } } });
    const record: [string, EventBody][] = [
      ['2026-06-05T10:00:00.000Z', answered('2026-06-04')],
      ['2026-06-06T10:00:00.000Z', read],
    ];
    expect(timesOf(events(...record)).delivered).toEqual([{ day: '2026-06-04' }]);
    expect(timesOf(events(...record, ['2026-06-07T10:00:00.000Z', answered()])).delivered).toEqual([
      { day: '2026-06-03' },
    ]);
  });
});
