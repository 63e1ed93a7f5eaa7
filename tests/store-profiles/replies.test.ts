import { expect, it } from 'vitest';
import { replyPatterns } from '@/store-profiles/replies';
import { legalFacts } from '@/store-profiles/rights';
import { sameMeans } from '@/store-profiles/same-means';
import { letterLanguages } from '@/utils/letters/letter-languages';
import { barePattern } from '@/utils/reading/plain-text';
import { whySlow } from '../tools/profiles/why-slow';

it('has words for each language that letters are written in', () => {
  expect(Object.keys(replyPatterns).toSorted()).toEqual(
    letterLanguages.map(({ language }) => language).toSorted(),
  );
});

it('has no pattern that a pasted text could make run away', () => {
  const slow = Object.entries(replyPatterns).flatMap(([language, patterns]) =>
    Object.values(patterns)
      .flat()
      .flatMap((one) => {
        const reason = whySlow(barePattern(one), 'u', true);
        return reason === null ? [] : [`${language}: ${one}: ${reason}`];
      }),
  );
  expect(slow).toEqual([]);
});

it('names only rights that there are', () => {
  const known = new Set(legalFacts().rights.map(({ id }) => id));
  expect(sameMeans.rights.filter((id) => !known.has(id))).toEqual([]);
});
