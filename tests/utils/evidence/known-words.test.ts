import { catalogue } from '@/store-profiles/registry';
import { knownWords } from '@/utils/evidence/known-words';
import { wordsToKeep } from '@/utils/evidence/words-to-keep';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../reading/any-text';

const wordsOf = (language: string, host = 'shop.example') =>
  knownWords(wordsToKeep(new URL(`https://${host}/`), language, catalogue));

/** The text with a dot for each letter and digit that isn't kept. */
function kept(text: string, language: string, host?: string): string {
  let shown = '';
  let at = 0;
  for (const [from, to] of wordsOf(language, host).spansIn(text)) {
    shown += text.slice(at, from).replaceAll(/[\p{L}\p{N}]/gu, '.') + text.slice(from, to);
    at = to;
  }
  return shown + text.slice(at).replaceAll(/[\p{L}\p{N}]/gu, '.');
}

describe('labels', () => {
  it.each([
    ['en', 'Order number: 303-1234567', 'Order number: ...-.......'],
    ['en', 'Order #4174', 'Order #....'],
    ['en', 'Delivered 9 Dec', 'Delivered . ...'],
    ['en', 'Total: £42.50', 'Total: £.....'],
    ['en', '129 EUR', '... EUR'],
    ['en', 'Cancel order 4174', 'Cancel order ....'],
    ['en', 'Your order of Oak Lamp was cancelled.', 'Your order of ... .... was cancelled.'],
    ['de', 'Bestellnummer: C0417 für Anna Schmidt', 'Bestellnummer: ..... ... .... .......'],
    ['de', 'Bestell-Nr. 4711', 'Bestell-Nr. ....'],
    ['de', '12,90 €', '..,.. €'],
    ['sv', '1 234 kr', '. ... kr'],
    ['ja', '注文番号：250-1', '注文番号：...-.'],
    ['ja', '2026年11月20日', '....年..月..日'],
    ['ko', '주문번호 123', '주문번호 ...'],
  ])('stay (%s): %s', (language, text, shown) => {
    const made = kept(text, language);
    expect(made.replaceAll(/[.]+/gu, '.')).toBe(shown.replaceAll(/[.]+/gu, '.'));
  });

  it('of one word are none within a name', () => {
    expect(kept('Karl Neu', 'de')).toBe('.... ...');
    expect(kept('Neu Karla', 'de')).toBe('... .....');
    expect(kept('Open Sky Ltd', 'en')).toBe('.... ... ...');
  });

  it('of a store are known on its pages', () => {
    expect(kept('Cancel items', 'en', 'www.amazon.com')).toBe('Cancel items');
  });

  it('of other languages than the page’s are not', () => {
    expect(kept('Tilausnumero', 'en')).toBe('............');
    expect(kept('Tilausnumero', 'fi')).toBe('Tilausnumero');
    expect(kept('Tilausnumero', '')).toBe('Tilausnumero');
  });
});

it('spans lie within the text, in order and apart, whatever it is', () => {
  const words = wordsOf('');
  fc.assert(
    fc.property(anyText, (text) => {
      let before = -1;
      for (const [from, to] of words.spansIn(text)) {
        expect(from).toBeGreaterThan(before);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        before = to;
      }
    }),
  );
});
