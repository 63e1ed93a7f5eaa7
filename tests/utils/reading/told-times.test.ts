import { describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { toldTimes } from '@/utils/reading/told-times';

/** Read on Saturday, 7 March 2026. */
function told(text: string, language: string, placed: string | null = '2026-03-01') {
  const languages = catalogue.languagesFor(language);
  return toldTimes(
    { status: { text, from: 'test' }, notice: null },
    placed === null ? null : { date: placed, instant: null },
    languages,
    {
      language,
      languages,
      locale: null,
      dateOrder: null,
      timeZone: 'UTC',
      shopperTimeZone: 'UTC',
      now: new Date('2026-03-07T12:00:00Z'),
    },
  );
}

describe('the day of a step', () => {
  it.each([
    ['en', 'Delivered 5 March', 'delivered', '2026-03-05'],
    ['en', 'Delivered on Thursday, March 5, 2026', 'delivered', '2026-03-05'],
    ['en-GB', 'Dispatched on 04/03/2026', 'shipped', '2026-03-04'],
    ['en', 'Shipped 3 March', 'shipped', '2026-03-03'],
    ['en', 'Cancellation requested on 3 March.', 'cancelRequested', '2026-03-03'],
    ['en', 'Arriving Thursday, 12 March', 'expectedBy', '2026-03-12'],
    ['en', 'Expected by Mar 26', 'expectedBy', '2026-03-26'],
    ['en', 'Estimated delivery: 3 January', 'expectedBy', '2027-01-03'],
    ['de', 'Zugestellt am 5. März', 'delivered', '2026-03-05'],
    ['de', 'Zugestellt: Donnerstag, 5. März 2026', 'delivered', '2026-03-05'],
    ['de', 'Voraussichtliche Lieferung: 12.03.2026', 'expectedBy', '2026-03-12'],
    ['fr', 'Livré le 5 mars', 'delivered', '2026-03-05'],
    ['fr', 'Expédiée le jeudi 5 mars 2026', 'shipped', '2026-03-05'],
    ['es', 'Entregado el 5 de marzo', 'delivered', '2026-03-05'],
    ['it', 'Consegnato il 5 marzo 2026', 'delivered', '2026-03-05'],
    ['nl', 'Bezorgd op 5 maart', 'delivered', '2026-03-05'],
    ['pt', 'Entregue em 5 de março', 'delivered', '2026-03-05'],
    ['pl', 'Dostarczono 5 marca 2026', 'delivered', '2026-03-05'],
    ['sv', 'Levererad den 5 mars', 'delivered', '2026-03-05'],
    ['da', 'Leveret den 5. marts', 'delivered', '2026-03-05'],
    ['nb', 'Levert 5. mars', 'delivered', '2026-03-05'],
    ['fi', 'Toimitettu 5. maaliskuuta 2026', 'delivered', '2026-03-05'],
    ['cs', 'Doručeno 5. března 2026', 'delivered', '2026-03-05'],
    ['tr', 'Teslim edildi: 5 Mart 2026', 'delivered', '2026-03-05'],
    ['ja', '3月5日に配達しました', 'delivered', '2026-03-05'],
    ['ja', 'お届け予定日：2026年3月12日', 'expectedBy', '2026-03-12'],
    ['zh', '已签收 2026年3月5日', 'delivered', '2026-03-05'],
    ['ko', '배송완료 2026년 3월 5일', 'delivered', '2026-03-05'],
  ])('in %s: "%s"', (language, text, step, date) => {
    expect(told(text, language)).toEqual({ [step]: { date, instant: null } });
  });

  it('has its time of day where the page gives one', () => {
    expect(told('Delivered on 5 March 2026 at 14:05', 'en').delivered?.instant).toBe(
      '2026-03-05T14:05:00.000Z',
    );
  });

  it.each([
    ['another step’s date', 'en', 'Shipped, arriving 12 March'],
    ['a limit', 'en', 'Delivered by 5 March'],
    ['a limit in German', 'de', 'Geliefert bis 5. März'],
    ['a refusal', 'en', 'Not delivered on 5 March'],
    ['a part', 'en', 'Delivered 1 of 2 parcels on 5 March'],
    ['one of two days', 'en', 'Arriving 10 – 12 March'],
    ['another sentence', 'en', 'Delivered. You ordered on 3 March 2026'],
    ['the order’s own day', 'en', 'Your order of 3 March was cancelled'],
    ['a word that goes on', 'de', 'Geliefertes vom 5. März'],
    ['a past step still to come', 'en', 'Delivered 5 March 2027'],
    ['a step before the order', 'en', 'Delivered 5 January 2026'],
    ['a day without a date', 'en', 'Arriving tomorrow'],
    ['something that is on the way', 'en', 'Out for delivery 5 March'],
    ['two readings of the digits', 'en', 'Delivered 04/05/2025'],
  ])('is not read from %s', (_what, language, text) => {
    expect(told(text, language)).toEqual({});
  });
});
