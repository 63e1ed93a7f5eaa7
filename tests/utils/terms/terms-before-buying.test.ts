// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { allStores, storeById } from '@/store-profiles/registry';
import { legalFacts } from '@/store-profiles/rights';
import { textOf } from '@/utils/i18n/explanation';
import { termsBeforeBuying } from '@/utils/terms/terms-before-buying';

const terms = (store: string | null, country: string | null) =>
  termsBeforeBuying({
    profile: store === null ? null : storeById(store),
    law: legalFacts(),
    shopper: { timeZone: 'UTC', country },
    now: '2026-11-23T10:00:00.000Z',
  });
const said = (store: string | null, country: string | null) =>
  terms(store, country).map(({ text }) => textOf(text));

describe('before buying', () => {
  test('says how long one can cancel, the return days and the law, each with its source', () => {
    expect(said('nike', 'DE')).toEqual([
      'You can cancel for 30 minutes after ordering',
      'Returns: 60 days',
      expect.stringMatching(/^14 days to withdraw after the goods came, by law: European Union/u),
    ]);
    expect(terms('nike', 'DE').every(({ source }) => source?.url?.startsWith('https://'))).toBe(true);
  });

  test('promises the least of several return terms that can hold where the shopper lives', () => {
    expect(said('nike', 'MX')[1]).toBe('Returns: at least 30 days, it depends');
  });

  test('says of an unknown store and an unknown country that they are unknown', () => {
    expect(said(null, null)).toEqual([
      'How long you can cancel here is not known',
      'How long you can return things here is not known',
      'Which law holds is not known. Say where you live in Unorder’s settings.',
    ]);
  });

  test('has a sentence for every store', () => {
    for (const { id } of allStores()) {
      for (const sentence of said(id, 'DE')) expect(sentence, id).toMatch(/\p{L}{3}/u);
    }
  });
});
