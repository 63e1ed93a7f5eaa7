import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allStores, catalogue, storeById } from '@/store-profiles/registry';
import { pageRulesFor } from '@/utils/reading/page-rules';
import known from './known-stores.json';

const stores = allStores();
const phones: Record<string, string> = known.publishedPhones;

describe('the stores', () => {
  it('are those whose facts were collected, and no file is left out', () => {
    const ids = stores.map(({ id }) => id).sort();
    expect(ids).toEqual(expect.arrayContaining([...known.stores].sort()));
    expect(ids).toEqual(
      readdirSync('store-profiles/stores')
        .map((file) => file.replace(/\.ts$/u, ''))
        .sort(),
    );
  });

  it.each(known.stores)('%s shows a phone only where the store publishes it', (id) => {
    expect(storeById(id)?.contact.phone).toBe(phones[id] ?? null);
  });

  it('name a time zone that exists, and one for every store of a single country', () => {
    for (const { id, timeZone, countries } of stores) {
      if (timeZone) expect(() => new Intl.DateTimeFormat('en', { timeZone }), id).not.toThrow();
      else expect(countries.length, id).not.toBe(1);
    }
  });

  it('have their order lists on hosts of their own, where the detector reads them as such', () => {
    for (const { id, addresses, reading } of stores) {
      if (!addresses.orderHistory) continue;
      const url = new URL(addresses.orderHistory.url);
      expect(pageRulesFor(url, '', catalogue)?.store?.id, id).toBe(id);
      const lists = reading?.pages.filter(({ kind, when }) => kind === 'history' && when.url) ?? [];
      const address = url.pathname + url.search;
      if (lists.length > 0)
        expect(
          lists.some(({ when }) => new RegExp(when.url ?? '', 'iu').test(address)),
          `${id} ${address}`,
        ).toBe(true);
    }
  });

  it('call no address proven that nobody has opened', () => {
    for (const { id, addresses, cancel } of stores) {
      if (cancel.source.unverified) expect(addresses.orderHistory?.hint ?? true, id).toBe(true);
    }
  });

  it('are verified only where a page of high confidence stands behind the cancel policy', () => {
    for (const { id, quality, cancel } of stores) {
      if (quality !== 'verified') continue;
      expect(cancel.source, id).toMatchObject({
        confidence: 'high',
        unverified: false,
        stale: false,
        url: expect.stringMatching(/^https?:/u),
      });
    }
  });

  it('keep last season apart from the return days that are computed with', () => {
    const macys = storeById('macys');
    expect(macys?.returns.lastHolidayExtension).toMatch(/^2025 season: /u);
    expect(macys?.returns.days).toBe(30);
  });
});
