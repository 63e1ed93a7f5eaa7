import { createScrambler } from '@/utils/evidence/scramble';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../reading/any-text';
import { seeded } from './seeded';

const scramble = (text: string, seed = 1): string => createScrambler(seeded(seed)).scramble(text);

/** What a letter is, as far as it stays: case and kind. */
const shape = (text: string): string =>
  text
    .replaceAll(/\p{Lu}/gu, 'A')
    .replaceAll(/\p{Ll}/gu, 'a')
    .replaceAll(/\p{Nd}/gu, '0');

describe('a scrambled text', () => {
  it('has letters for letters and digits for digits, in their case, all else as it was', () => {
    expect(shape(scramble('Anna SCHMIDT, Ahornweg 12a — tel. +49 (30) 901820'))).toBe(
      shape('Anna SCHMIDT, Ahornweg 12a — tel. +49 (30) 901820'),
    );
  });

  it.each([
    ['Κωνσταντίνος', /^\p{Script=Greek}+$/u],
    ['Екатерина', /^\p{Script=Cyrillic}+$/u],
    ['田中太郎', /^\p{Script=Han}+$/u],
    ['さくら', /^\p{Script=Hiragana}+$/u],
    ['マリア', /^\p{Script=Katakana}+$/u],
    ['김민수', /^\p{Script=Hangul}+$/u],
    ['فاطمة', /^\p{Script=Arabic}+$/u],
    ['דוד', /^\p{Script=Hebrew}+$/u],
    ['สมชาย', /^[\p{Script=Thai}]+$/u],
    ['٠١٢٣٤', /^[٠-٩]+$/u],
  ])('stays in its script: %s', (text, script) => {
    const made = scramble(text);
    expect(made).toMatch(script);
    expect(made).toHaveLength(text.length);
    expect(made).not.toBe(text);
  });

  it('keeps length and marks, and no letter or digit in its place', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const made = scramble(text, seed);
        expect(made).toHaveLength(text.length);
        const [before, after] = [Array.from(text), Array.from(made)];
        for (const [at, letter] of before.entries()) {
          if (/[a-z0-9]/iu.test(letter)) expect(after[at]).not.toBe(letter);
          else if (!/[\p{L}\p{N}]/u.test(letter)) expect(after[at]).toBe(letter);
        }
      }),
    );
  });

  it('is the same for the same word, whatever its case, and for the same numbers', () => {
    const { scramble: same } = createScrambler(seeded(7));
    expect(same('schmidt')).toBe(same('SCHMIDT').toLowerCase());
    expect(same('303-1234567')).toBe(same('303-1234567'));
    expect(scramble('Anna', 3)).toBe(scramble('Anna', 3));
  });

  it('never holds a number that was learned, however many there are', () => {
    const numbers = fc.array(fc.stringMatching(/^[1-9]\d{3,8}$/u), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(numbers, fc.nat(), (learned, seed) => {
        const scrambler = createScrambler(seeded(seed));
        scrambler.learn(learned.join(' '));
        const made = learned.map(scrambler.scramble).join(' ');
        expect(learned.filter((number) => made.includes(number))).toEqual([]);
      }),
    );
  });

  it('ends even where every number is taken', () => {
    const all = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'));
    const scrambler = createScrambler(seeded(1));
    scrambler.learn(all.join(' '));
    expect(scrambler.scramble('1234')).toMatch(/^\d{4}$/u);
  });
});

describe('what was learned', () => {
  it('is found within other words; short words tell nothing', () => {
    const scrambler = createScrambler(seeded(1));
    scrambler.learn('Anna Schmidt, Max');
    expect(['annaschmidt', 'user-SCHMIDT', 'max', 'smith'].map(scrambler.tells)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
