/** CSV files as banks, stores and spreadsheets write them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalMarkOf, readAmount } from '@/utils/tables/amount-column';
import { dateOrderOf } from '@/utils/tables/day-column';
import { decodeText } from '@/utils/tables/decode-text';
import { addDecimals, compareDecimals, subtractDecimals } from '@/utils/tables/decimals';
import { readTable } from '@/utils/tables/read-table';

const known = new Set(['order id', 'datum', 'betrag', 'verwendungszweck']);

function tableOf(text: string) {
  const read = readTable(text, known);
  if (!read.ok) throw new Error(read.problem);
  return read.table;
}

describe('a table', () => {
  test('is found below what a bank prints above it, and quoted lines are counted', () => {
    const table = tableOf(
      'Konto;DE00 0000\nZeitraum;90 Tage\n\nDatum;Betrag;Verwendungszweck\n01.02.2026;"1,00";"zwei\nZeilen"\n02.02.2026;2,00;x\n',
    );
    expect(table.columns).toEqual(['Datum', 'Betrag', 'Verwendungszweck']);
    expect(table.rows).toEqual([
      { line: 6, cells: ['01.02.2026', '1,00', 'zwei Zeilen'] },
      { line: 7, cells: ['02.02.2026', '2,00', 'x'] },
    ]);
  });

  test.each([',', ';', '\t', '|'])('is cut at %j', (delimiter) => {
    const rows = [
      ['Order ID', 'B', 'C'],
      ['1', 'x, y', '3'],
      ['2', 'x; y', '4'],
    ];
    const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');
    expect(tableOf(text).rows.map(({ cells }) => cells)).toEqual(rows.slice(1));
  });

  test.each([
    ['', 'exchange.problem.empty'],
    ['PNG\0\0', 'exchange.problem.noTable'],
    ['only words', 'exchange.problem.noTable'],
    ['Order ID,B\n1,"never closed', 'exchange.problem.brokenQuotes'],
  ])('%j is none', (text, problem) => {
    expect(readTable(text, known)).toEqual({ ok: false, problem });
  });

  test('is read in any encoding', () => {
    expect(decodeText(new TextEncoder().encode('Käse'))).toBe('Käse');
    expect(decodeText(Uint8Array.of(0x4b, 0xe4, 0x73, 0x65))).toBe('Käse');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x4b, 0, 0xe4, 0))).toBe('Kä');
  });
});

describe('a column', () => {
  test.each([
    [['1.234,56', '12'], ','],
    [['1,234.56', '3,000'], '.'],
    [['-12,50 €'], ','],
    [['12', '13'], null],
    [['1.50', '1,50'], null],
  ])('%j has the decimal mark %s', (cells, mark) => expect(decimalMarkOf(cells)).toBe(mark));

  test.each([
    ['-1.234,56 €', ',', '-1234.56', 'EUR'],
    ['(12.34)', '.', '-12.34', null],
    ['12.34-', '.', '-12.34', null],
    ["'-0.68'", '.', '-0.68', null],
    ['USD 1,200.5', '.', '1200.50', 'USD'],
    ['1.234', ',', '1234.00', 'EUR'],
    ['+5', null, '5.00', 'EUR'],
  ] as const)('%s reads as %s', (cell, mark, amount, currency) => {
    expect(readAmount(cell, mark, currency === 'USD' ? null : currency)).toEqual({ amount, currency });
  });

  test.each(['', 'free', '1.2.3,4', '12,34 of 56,78', 'Amazon 7'])('%s is no amount', (cell) => {
    expect(readAmount(cell, ',', null)).toBeNull();
  });

  test.each([
    [['01/02/2026', '13/02/2026'], 'day-first'],
    [['01/02/2026', '02/13/2026'], 'month-first'],
    [['01.02.2026'], 'day-first'],
    [['2026-02-01'], 'year-first'],
    [['01/02/2026'], null],
  ])('%j is written %s', (cells, order) => expect(dateOrderOf(cells)).toBe(order));
});

test('decimals add up and take away without error', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 });
  const text = (value: number): string =>
    `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`;
  fc.assert(
    fc.property(cents, cents, (one, other) => {
      expect(compareDecimals(addDecimals(text(one), text(other)), text(one + other))).toBe(0);
      expect(compareDecimals(subtractDecimals(text(one), text(other)), text(one - other))).toBe(0);
      expect(compareDecimals(text(one), text(other))).toBe(Math.sign(one - other));
    }),
  );
});
