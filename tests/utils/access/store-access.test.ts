import { describe, expect, it } from 'vitest';
import { differenceOf, isGranted, registrationsFor, type Wish } from '@/utils/access/store-access';

const amazon: Wish = {
  store: 'amazon-de',
  origins: ['https://amazon.de/*', 'https://*.amazon.de/*'],
  patterns: ['https://*.amazon.de/your-orders/*'],
};

describe('isGranted', () => {
  it('needs every origin', () => {
    expect(isGranted(amazon, ['https://amazon.de/*'])).toBe(false);
    expect(isGranted(amazon, ['https://*.amazon.de/*', 'https://amazon.de/*'])).toBe(true);
  });

  it('knows that a domain pattern covers the bare domain and that all hosts cover all', () => {
    expect(isGranted(amazon, ['https://*.amazon.de/*'])).toBe(true);
    expect(isGranted(amazon, ['*://*/*'])).toBe(true);
    expect(isGranted(amazon, ['<all_urls>'])).toBe(true);
  });

  it('is not fooled by a longer name, another scheme or another top-level domain', () => {
    expect(isGranted(amazon, ['https://*.evil-amazon.de/*'])).toBe(false);
    expect(isGranted(amazon, ['http://*.amazon.de/*'])).toBe(false);
    expect(isGranted(amazon, ['https://*.amazon.com/*'])).toBe(false);
  });

  it('a bare host does not cover its subdomains', () => {
    expect(isGranted({ ...amazon, origins: ['https://*.amazon.de/*'] }, ['https://amazon.de/*'])).toBe(false);
  });
});

describe('registrations', () => {
  it('only granted wishes are registered', () => {
    expect(registrationsFor([amazon], [])).toEqual([]);
    expect(registrationsFor([amazon], ['https://*.amazon.de/*'])).toEqual([
      { id: 'store-watch/amazon-de', matches: amazon.patterns },
    ]);
  });

  it('adds what is missing, removes what is no longer wanted, replaces what changed, leaves the rest', () => {
    const a = { id: 'store-watch/a', matches: ['https://a.test/1', 'https://a.test/2'] };
    const b = { id: 'store-watch/b', matches: ['https://b.test/*'] };
    const changed = { ...b, matches: ['https://b.test/orders*'] };
    expect(differenceOf([a], [])).toEqual({ add: [a], remove: [] });
    expect(differenceOf([], [a])).toEqual({ add: [], remove: [a.id] });
    expect(differenceOf([a], [{ ...a, matches: a.matches.toReversed() }])).toEqual({ add: [], remove: [] });
    expect(differenceOf([a, changed], [a, b])).toEqual({ add: [changed], remove: [b.id] });
  });
});
