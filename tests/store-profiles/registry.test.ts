import { describe, expect, it } from 'vitest';
import type { Catalogue } from '@/utils/reading/catalogue';
import {
  allStores,
  catalogue,
  detectorPatterns,
  originsOf,
  storeById,
  storeFor,
} from '@/store-profiles/registry';

describe('storeFor', () => {
  it.each([
    ['www.amazon.de', 'amazon-de'],
    ['amazon.de', 'amazon-de'],
    ['WWW.AMAZON.CO.UK', 'amazon-uk'],
    ['www.amazon.com.be.', 'amazon-be'],
    ['order.ebay.com', 'ebay'],
    ['secure-www.gap.com', 'gap'],
    ['odhistory.shopping.yahoo.co.jp', 'yahoo-shopping-jp'],
    ['store.google.com', 'googlestore'],
  ])('finds the store of %s', (host, id) => {
    expect(storeFor(host)?.id).toBe(id);
  });

  it.each([
    'google.com',
    'mail.google.com',
    'yahoo.co.jp',
    'amazon.de.evil.example',
    'notamazon.de',
    'com',
    '',
    '127.0.0.1',
    '__proto__',
    'constructor',
  ])('finds none for %s', (host) => {
    expect(storeFor(host)).toBeNull();
  });

  it('finds every store under each of its domains', () => {
    for (const store of allStores())
      for (const domain of store.domains) expect(storeFor(`www.${domain}`)?.id).toBe(store.id);
  });
});

describe('storeById', () => {
  it('fills in what a profile leaves out', () => {
    expect(storeById('overstock')?.cancel).toMatchObject({ steps: [], variants: [], flags: [] });
  });

  it.each(['nowhere', '__proto__', 'toString', ''])('knows no store "%s"', (id) => {
    expect(storeById(id)).toBeNull();
  });
});

describe('the catalogue', () => {
  const engine: Catalogue = catalogue;

  it('finds stores by address', () => {
    expect(engine.storeFor(new URL('https://www.otto.de/x'))?.id).toBe('otto');
    expect(engine.storeFor(new URL('https://shop.example/'))).toBeNull();
  });

  it.each([
    ['de-AT', ['de', 'en']],
    ['DE_de', ['de', 'en']],
    ['en-GB', ['en']],
    ['tlh', ['en']],
    ['constructor', ['en']],
  ])('reads a page in %s by the words of %j', (tag, ids) => {
    expect(engine.languagesFor(tag).map(({ id }) => id)).toEqual(ids);
  });

  it('reads a page of an undeclared language by the words of all', () => {
    const ids = engine.languagesFor('').map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['de', 'en', 'fr']));
  });
});

describe('the hosts asked for', () => {
  it('are exactly those of the store', () => {
    expect(originsOf({ domains: ['shop.com', 'shop.co.uk'] })).toEqual([
      'https://*.shop.com/*',
      'https://*.shop.co.uk/*',
    ]);
  });

  it('are served in the clear on loopback alone', () => {
    expect(originsOf({ domains: ['127.0.0.1'] })).toEqual(['http://127.0.0.1/*']);
  });
});

describe('the pages the detector is registered for', () => {
  it('are the order pages where their paths are known', () => {
    expect(detectorPatterns({ domains: ['shop.com'], paths: ['/orders/*', '/cart*'] })).toEqual([
      'https://*.shop.com/orders/*',
      'https://*.shop.com/cart*',
    ]);
  });

  it('are the whole host where they are not', () => {
    expect(detectorPatterns({ domains: ['shop.com'] })).toEqual(['https://*.shop.com/*']);
  });

  it('cover the pages of every Amazon market, in any language, and no product page', () => {
    const us = storeById('amazon-us');
    const patterns = us ? detectorPatterns(us) : [];
    const covered = (url: string): boolean => patterns.some((pattern) => patternToRegExp(pattern).test(url));
    for (const path of [
      '/your-orders/orders?timeFilter=year-2026',
      '/gp/css/order-history',
      '/-/es/gp/your-account/order-details?orderID=111-1111111-1111111',
      '/gp/digital/your-account/order-summary.html?orderID=D01-1111111-1111111',
      '/progress-tracker/package/preship/cancel-items?orderID=111-1111111-1111111',
      '/gp/buy/thankyou/handlers/display.html?purchaseId=106-1111111-1111111',
      '/checkout/p/p-106-1111111-1111111/spc',
      '/gp/cart/view.html',
      '/cart',
    ])
      expect(covered(`https://www.amazon.com${path}`), path).toBe(true);
    expect(covered('https://www.amazon.com/dp/B000000000')).toBe(false);
    expect(covered('https://www.amazon.com.evil.example/gp/css/order-history')).toBe(false);
  });
});

function patternToRegExp(pattern: string): RegExp {
  const [, host = '', path = ''] = /^https:\/\/\*\.([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  return new RegExp(`^https://(?:[^/]+\\.)?${escape(host)}${escape(path).replaceAll('*', '.*')}$`, 'u');
}

function escape(text: string): string {
  return text.replaceAll(/[.?+^$()[\]{}|\\/]/gu, String.raw`\$&`);
}
