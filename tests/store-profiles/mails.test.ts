import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allMailWords } from '@/store-profiles/mail-registry';
import { catalogue } from '@/store-profiles/registry';
import { mailKinds } from '@/store-profiles/mail-schema';
import { barePattern, bareText } from '@/utils/reading/plain-text';
import { whySlow } from '../tools/profiles/why-slow';

const words = allMailWords();
const files = readdirSync('store-profiles/mails').map((file) => file.replace('.ts', ''));
/** Languages in which order pages are read: of others only the EU's words of withdrawal are known. */
const pages = catalogue
  .languagesFor('')
  .filter(({ labels }) => labels.orderNumber.length > 0)
  .map(({ id }) => id);

describe('words for mails', () => {
  test('stand in files named after their language, one for each language of pages at least', () => {
    expect(words.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    expect(pages.filter((page) => !files.includes(page))).toEqual([]);
  });

  test.each(words.map((one) => [one.id, one] as const))(
    '%s: say each kind, and cannot run away',
    (_, one) => {
      const { said, conditions, notYet, otherThings, order, status } = one;
      expect(mailKinds.filter((kind) => said[kind].length === 0)).toEqual([]);
      const sources = [
        ...Object.values(said).flat(),
        ...conditions,
        ...notYet,
        ...otherThings,
        ...order,
        ...status.now,
      ];
      const problems = sources.flatMap((source) => {
        const reason = whySlow(barePattern(source), 'u', true);
        return reason === null ? [] : [`${source}: ${reason}`];
      });
      expect(problems).toEqual([]);
    },
  );

  test.each(words.map((one) => [one.id, one] as const))('%s: are written as bare text is', (_, one) => {
    // A pattern with letters that bare text never has would never match.
    const letters = Object.values(one.said)
      .flat()
      .flatMap(
        (source) =>
          barePattern(source)
            .replaceAll(/\\./gu, ' ')
            .match(/[\p{L}\p{M}]{2,250}/gu) ?? [],
      );
    expect(letters.filter((word) => bareText(word) !== word)).toEqual([]);
  });
});
