import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '@/store-profiles/languages/en';
import de from '@/store-profiles/languages/de';
import fr from '@/store-profiles/languages/fr';
import ja from '@/store-profiles/languages/ja';
import { languageSchema } from '@/store-profiles/schema';
import { parse } from 'valibot';
import { readOrderNumber } from '@/utils/reading/order-number';
import { anyText } from './any-text';

const languages = [de, fr, ja, en].map((language) => parse(languageSchema, language));
const read = (text: string, pattern?: string) => readOrderNumber(text, languages, pattern);

describe('an order number', () => {
  it.each([
    ['#1003', '1003'],
    ['Order # 000000003', '000000003'],
    ['Order number: 114-7847181-4812208', '114-7847181-4812208'],
    ['Bestellnummer: 302-1234567-1234567', '302-1234567-1234567'],
    ['Bestell-Nr. 4711', '4711'],
    ['N° de commande : FR-2026/11', 'FR-2026/11'],
    ['Commande n° 12345', '12345'],
    ['注文番号：250-1234567', '250-1234567'],
    ['ご注文番号 12345', '12345'],
    ['No. 42', '42'],
    ['Nr. 42', '42'],
    ['№42', '42'],
    ['№UA-30917', 'UA-30917'],
    ['UOYEVOLI', 'UOYEVOLI'],
    ['NOVA12', 'NOVA12'],
    ['2000137 25750475', '200013725750475'],
    ['Order reference XKBKNABJK - placed on 11/23/2026', 'XKBKNABJK'],
    ['1234 (2 items)', '1234'],
    ['20\u200B01', '2001'],
    ['１２３４５', '12345'],
    ['3', '3'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '',
    'Order number:',
    'not available',
    '2026-11-23',
    '23.11.2026',
    '12.50',
    '$12.50',
    '1.234.50',
    'me@example.com',
    'https://example.com/1',
    '<b>1</b>',
    '__proto__',
    'constructor',
    '000',
    '1'.repeat(65),
    '1'.repeat(100_000),
    '+49 30 123456',
  ])('is not %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is held to the form of the store', () => {
    const amazon = String.raw`((?:\d{3}|D\d{2})-\d{7}-\d{7})`;
    expect(read('114-7847181-4812208', amazon)).toBe('114-7847181-4812208');
    expect(read('Order placed, thanks! 114-7847181-4812208 today', amazon)).toBe('114-7847181-4812208');
    expect(read('D01-8711688-7680252', amazon)).toBe('D01-8711688-7680252');
    expect(read('12345', amazon)).toBeNull();
    expect(read('114-7847181-4812208 114-7847181-4812209', amazon)).toBeNull();
    expect(read('OD123 456', String.raw`OD\d{6}`)).toBe('OD123456');
  });

  it('is never made up from anything else, and reading never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const number = read(text);
        if (number !== null) expect(number).toMatch(/^(?=.{1,64}$)[\p{L}\d][\p{L}\d._/#-]*$/u);
      }),
    );
  });
});
