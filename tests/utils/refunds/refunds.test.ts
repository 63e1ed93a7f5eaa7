/** From a bank's list to the refund of an order: every way banks write, and nothing chosen that could be two. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { fold } from '@/utils/orders/fold';
import type { EventBody } from '@/utils/orders/event';
import { awaitedRefund, refundEvent, type AwaitedRefund } from '@/utils/refunds/awaited';
import { bankColumnNames, readBookings, type BankChoices } from '@/utils/refunds/bank-table';
import { matchRefunds } from '@/utils/refunds/match-refunds';
import { checkRefundLine } from '@/utils/refunds/refund-line';
import { readTable } from '@/utils/tables/read-table';
import { eventsOf, observed } from '../orders/sample-events';

const context = {
  languages: catalogue.languagesFor(''),
  language: 'en',
  timeZone: 'Europe/Berlin',
  now: Date.UTC(2026, 10, 23),
};

function bookingsIn(text: string, choices: BankChoices = {}) {
  const read = readTable(text, bankColumnNames);
  if (!read.ok) throw new Error(read.problem);
  return readBookings(read.table, choices, context);
}

function awaits(known: Partial<AwaitedRefund> = {}): AwaitedRefund {
  const expected = { amount: '129.90', currency: 'EUR' };
  return {
    order: 'amazon-de:302-1111111-1111111',
    orderNumber: '302-1111111-1111111',
    storeName: 'Amazon.de',
    shopNames: ['Amazon.de', 'amazon.de'],
    expected,
    outstanding: expected,
    since: '2026-11-01',
    recorded: [],
    ...known,
  };
}

describe('a list', () => {
  test('of a German bank, with lines above the header', () => {
    const { bookings } = bookingsIn(
      'Girokonto;DE00\nKontostand:;1.000,00 EUR\n\n"Buchungstag";"Wertstellung";"Auftraggeber/Empfänger";"Verwendungszweck";"Betrag (EUR)"\n"10.11.2026";"10.11.2026";"AMAZON EU";"302-1111111-1111111 Erstattung";"129,90"\n"09.11.2026";"09.11.2026";"Bäcker";"Danke";"-1.003,20"\n',
    );
    expect(bookings).toMatchObject([
      {
        line: 5,
        day: '2026-11-10',
        amount: { amount: '129.90', currency: 'EUR' },
        text: 'AMAZON EU 302-1111111-1111111 Erstattung',
      },
      { amount: { amount: '-1003.20' } },
    ]);
  });

  test('with a column for money in', () => {
    const { bookings } = bookingsIn(
      'Date,Description,Debit,Credit\n13/11/2026,AMZN refund,,129.90\n12/11/2026,Bakery,3.20,\n',
    );
    expect(bookings).toMatchObject([{ day: '2026-11-13', amount: { amount: '129.90', currency: null } }]);
  });

  test('of a card that lists what was bought as positive', () => {
    const bought = Array.from({ length: 9 }, (_, index) => `11/${13 + index}/2026,Bakery,3.20\n`).join('');
    const card = bookingsIn(`Date,Description,Amount\n11/13/2026,AMAZON,-129.90\n${bought}`);
    expect(card.moneyIn).toBe('negative');
    expect(card.bookings[0]).toMatchObject({ day: '2026-11-13', amount: { amount: '129.90' } });
    // A short list doesn't tell: then as accounts write, and the shopper may say otherwise.
    const short = 'Date,Description,Amount\n2026-11-13,AMAZON,-129.90\n2026-11-12,Bakery,3.20\n';
    expect(bookingsIn(short).moneyIn).toBe('positive');
    expect(bookingsIn(short, { moneyIn: 'negative' }).bookings[0]).toMatchObject({
      amount: { amount: '129.90' },
    });
  });

  test('that leaves day and month open, or has amounts nobody can read, says so', () => {
    const open = bookingsIn('Date,Description,Amount\n01/02/2026,x,1.00\n01/02/2026,y,lots\n');
    expect(open).toMatchObject({ needsDateOrder: true, unread: [3], bookings: [{ day: null }] });
    const chosen = bookingsIn('Date,Description,Amount\n01/02/2026,x,1.00\n', { dateOrder: 'day-first' });
    expect(chosen).toMatchObject({ needsDateOrder: false, bookings: [{ day: '2026-02-01' }] });
  });

  test('by columns that the shopper chose', () => {
    const { bookings } = bookingsIn('When;How much;Why\n2026-11-10;5,00;x\n', {
      columns: { day: 0, amount: 1, text: 2 },
    });
    expect(bookings).toMatchObject([{ day: '2026-11-10', amount: { amount: '5.00' }, text: 'x' }]);
  });
});

describe('a match', () => {
  const list = (...lines: string[]) =>
    bookingsIn(
      [
        'Date,Description,Amount,Currency',
        ...lines,
        '2026-01-01,Bakery,-1.00,EUR',
        '2026-01-02,Bakery,-1.00,EUR',
      ].join('\n'),
    ).bookings;
  const standings = (awaited: AwaitedRefund[], ...lines: string[]) =>
    matchRefunds(awaited, list(...lines)).map(({ standing }) => standing);

  test('is full by amount and name, in vowels or without, or by the number', () => {
    expect(standings([awaits()], '2026-11-10,AMAZON EU SARL,129.90,EUR')).toEqual(['full']);
    for (const [text, by] of [
      ['AMZN Mktp DE', 'shop'],
      ['3021111111 1111111', 'number'],
      ['Somebody', 'amount'],
    ]) {
      const [match] = matchRefunds([awaits()], list(`2026-11-10,${text},129.90,EUR`));
      expect(match?.candidates).toMatchObject([{ by, amount: 'full' }]);
    }
  });

  test('is partial for less, by name alone', () => {
    expect(standings([awaits()], '2026-11-10,Amazon,100.00,EUR')).toEqual(['partial']);
    expect(standings([awaits()], '2026-11-10,Somebody,100.00,EUR')).toEqual(['missing']);
  });

  test.each([
    ['money out', '2026-11-10,Amazon,-129.90,EUR'],
    ['more than was paid', '2026-11-10,Amazon,130.00,EUR'],
    ['another currency', '2026-11-10,Amazon,129.90,USD'],
    ['a time before the order', '2026-10-10,Amazon,129.90,EUR'],
    ['a year and more after it', '2028-10-10,Amazon,129.90,EUR'],
  ])('is none for %s', (_, line) => expect(standings([awaits()], line)).toEqual(['missing']));

  test('chooses nothing where there are several lines, or several orders for one line', () => {
    expect(standings([awaits()], '2026-11-10,Amazon,129.90,EUR', '2026-11-11,Amazon,129.90,EUR')).toEqual([
      'several',
    ]);
    const twin = awaits({ order: 'amazon-de:2', orderNumber: '302-2222222-2222222' });
    expect(standings([awaits(), twin], '2026-11-10,Amazon,129.90,EUR')).toEqual(['several', 'several']);
  });

  test('never throws, names only lines of the list and never money out', () => {
    const booking = fc.record({
      line: fc.nat(999),
      day: fc.constantFrom(null, '2026-11-10', '2020-01-01'),
      amount: fc.record({
        amount: fc.constantFrom('129.90', '-129.90', '1', '0'),
        currency: fc.constantFrom(null, 'EUR', 'USD'),
      }),
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('AMAZON')),
      quote: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(booking), (bookings) => {
        const open = awaits({ order: 'b', expected: null, outstanding: null });
        for (const { candidates } of matchRefunds([awaits(), open], bookings)) {
          for (const candidate of candidates) {
            expect(bookings).toContain(candidate.booking);
            expect(candidate.booking.amount.amount).not.toMatch(/^-|^0$/u);
          }
        }
      }),
    );
  });
});

describe('a line on record', () => {
  const bought = observed({
    store: 'amazon-de',
    orderNumber: 'A-1',
    total: { amount: '129.90', currency: 'EUR' },
    state: 'cancelled',
  });
  const of = (...bodies: EventBody[]) => {
    const events = eventsOf(...bodies);
    const order = { ...fold(events), storeName: 'Amazon.de' };
    return { order, awaited: awaitedRefund(order, events) };
  };
  const line = (amount: string, text: string) => ({
    file: 'bank.csv',
    line: 4,
    text,
    amount,
    currency: 'EUR',
    day: '2026-11-10',
  });

  test('of the whole amount makes the order refunded, with the line as the proof', () => {
    const { order } = of(bought, refundEvent(line('129.90', 'AMAZON 129,90'), of(bought).awaited));
    expect(order).toMatchObject({
      state: 'refunded',
      refund: { amount: '129.90', currency: 'EUR' },
      stateEvent: 1,
    });
    expect(order.quotes.notice?.text).toBe('AMAZON 129,90');
  });

  test('of a part leaves the rest due, and the parts add up', () => {
    const part = refundEvent(line('100.00', 'one'), of(bought).awaited);
    const once = of(bought, part);
    expect(once.order).toMatchObject({ state: 'refund-due', refund: { amount: '100.00' } });
    expect(once.awaited).toMatchObject({ outstanding: { amount: '29.90' }, recorded: ['one'] });
    const both = of(bought, part, refundEvent(line('29.90', 'two'), once.awaited));
    expect(both.order).toMatchObject({ state: 'refunded', refund: { amount: '129.90' } });
    expect(matchRefunds([both.awaited], [])[0]?.standing).toBe('complete');
  });

  test('is measured by what the store said it pays back', () => {
    const promised = observed(
      { refund: { amount: '20.00', currency: 'EUR' }, state: 'refund-due' },
      { kind: 'return' },
    );
    expect(of(bought, promised).awaited.expected?.amount).toBe('20.00');
  });

  test('is checked', () => {
    expect(checkRefundLine(line('129.90', 'x'))).not.toBeNull();
    for (const amount of ['-1', '0.00', '1e3', '']) expect(checkRefundLine(line(amount, 'x'))).toBeNull();
    expect(checkRefundLine({ ...line('1', 'x'), text: 'x'.repeat(2001) })).toBeNull();
  });
});
