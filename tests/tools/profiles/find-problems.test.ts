import { describe, expect, it } from 'vitest';
import type { PlatformProfileInput, StoreProfileInput } from '@/store-profiles/schema';
import { problemsOfAllProfiles } from './all-profiles';
import { findProblems } from './find-problems';

const source = {
  url: 'https://shop.example/help',
  date: null,
  checked: '2026-11-23',
  confidence: 'high',
} as const;
const shop: StoreProfileInput = {
  format: 1,
  id: 'shop',
  name: 'Shop',
  version: 1,
  quality: 'verified',
  checked: '2026-11-23',
  domains: ['shop.example'],
  countries: ['DE'],
  timeZone: 'Europe/Berlin',
  addresses: { orderHistory: null, guestLookup: null, cancelHelp: null },
  cancel: { windowMinutes: 30, until: 'window', text: null, source },
  labels: { start: [{ text: 'İptal et', evidenced: true }], confirm: [], path: [], avoid: [] },
  contact: { phone: null, chat: null, email: null, hours: null, source: null },
  confirmation: { channel: null, expectedWithinHours: null, text: null, source: null },
  refund: { businessDays: null, maxBusinessDays: null, text: null, source: null },
  returns: { days: null, from: null, cost: null, text: null, source: null },
  laws: [],
};
const software: PlatformProfileInput = {
  format: 1,
  id: 'software',
  name: 'Software',
  version: 1,
  quality: 'unverified',
  checked: '2026-11-23',
  sources: [],
  marks: ['.software'],
  reading: { pages: [] },
};

function problemsOf(stores: Record<string, unknown>): string[] {
  return findProblems({
    stores,
    platforms: { 'platforms/software.ts': software },
    languages: {},
    rights: {},
  });
}

describe('findProblems', () => {
  it('finds none in the profiles of the project', () => {
    expect(problemsOfAllProfiles()).toEqual([]);
  });

  it('names a field that there is none of, as deep as it stands', () => {
    const reading = { pages: [{ kind: 'detail', when: { text: 'Order' }, fields: {}, items: {} }] };
    expect(problemsOf({ 'stores/shop.ts': { ...shop, phone: '1', reading } })).toEqual([
      'stores/shop.ts: phone: there is no such field',
      'stores/shop.ts: reading.pages.0.items: there is no such field',
    ]);
  });

  it('finds none in a good store', () => {
    expect(problemsOf({ 'stores/shop.ts': { ...shop, platform: 'software' } })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a misspelt value', { ...shop, quality: 'good' }, 'stores/shop.ts: quality: '],
    ['a missing part', { ...shop, cancel: undefined }, 'stores/shop.ts: cancel: '],
    ['no profile at all', undefined, 'stores/shop.ts: the profile: '],
    ['another format', { ...shop, format: 2 }, 'stores/shop.ts: format: '],
    ['an id that is not the file', { ...shop, id: 'other' }, 'stores/shop.ts: id: is "other"'],
    [
      'an unknown platform',
      { ...shop, platform: 'nowhere' },
      'stores/shop.ts: platform: there is no "nowhere"',
    ],
    ['an unknown law', { ...shop, laws: ['xx-law'] }, 'stores/shop.ts: laws: there is no "xx-law"'],
    [
      'a label that is also to be avoided, in any case',
      { ...shop, labels: { ...shop.labels, avoid: ['IPTAL ET', 'i̇ptal  et'] } },
      'stores/shop.ts: labels: "İptal et"',
    ],
    [
      'a fact without source',
      { ...shop, refund: { ...shop.refund, maxBusinessDays: 5 } },
      'stores/shop.ts: refund: states a fact',
    ],
    [
      'a trusted source without address',
      { ...shop, cancel: { ...shop.cancel, source: { ...source, url: null } } },
      'stores/shop.ts: source.url: ',
    ],
    [
      'a domain below its own',
      { ...shop, domains: ['shop.example', 'my.shop.example'] },
      'stores/shop.ts: domains: my.shop.example is below shop.example',
    ],
    [
      'a broken pattern',
      { ...shop, reading: { pages: [], orderNumber: '(' } },
      'stores/shop.ts: reading.orderNumber: ',
    ],
    [
      'a slow pattern',
      { ...shop, reading: { pages: [{ kind: 'history', when: { url: '(a+)+$' } }] } },
      'stores/shop.ts: reading.pages.0.when.url: may be slow',
    ],
    [
      'a link that would be a text',
      {
        ...shop,
        reading: { pages: [{ kind: 'history', when: {}, fields: { detailLink: [{ css: 'a' }] } }] },
      },
      'stores/shop.ts: detailLink of history: takes a text',
    ],
    [
      'a slow pattern in an item',
      {
        ...shop,
        reading: {
          pages: [
            {
              kind: 'detail',
              when: {},
              fields: { item: { block: 'li', title: [{ pattern: '(?:a*)*b' }] } },
            },
          ],
        },
      },
      'stores/shop.ts: reading.pages.0.fields.title: may be slow',
    ],
  ])('says where %s stands', (_, profile, problem) => {
    expect(problemsOf({ 'stores/shop.ts': profile })).toEqual([expect.stringContaining(problem)]);
  });

  it('lets no two stores share a domain', () => {
    const other = { ...shop, id: 'other' };
    expect(problemsOf({ 'stores/shop.ts': shop, 'stores/other.ts': other })).toEqual([
      'stores/other.ts: domains: shop.example belongs to stores/shop.ts already',
    ]);
  });
});
