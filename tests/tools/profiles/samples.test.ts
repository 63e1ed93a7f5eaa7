import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { storeSchema, type StoreProfile } from '@/store-profiles/schema';
import type { Catalogue } from '@/utils/reading/catalogue';
import { findProblems } from './find-problems';
import { filesOf, whyRefused } from './new-profile';
import { checkSamples } from './samples';

const lamps = {
  id: 'lamp-shop',
  domain: 'lampshop.example',
  name: `The "Lamp's" & Shop`,
  today: '2026-11-23',
};
const profilePath = 'store-profiles/stores/lamp-shop.ts';
const samplePath = 'tests/pages/lamp-shop/history';

let root: string;
let store: StoreProfile;

/** The store as a contributor has it right after `npm run profile:new`, with one part of the sample changed. */
async function newStore(
  change: { file: string; from: string | RegExp; to: string } | null,
): Promise<string[]> {
  for (const [path, content] of Object.entries(filesOf(lamps))) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    const changed = change && path.endsWith(change.file) ? content.replace(change.from, change.to) : content;
    expect(changed === content).toBe(!change || !path.endsWith(change.file));
    writeFileSync(file, changed);
  }
  const { default: profile }: { default: unknown } = await import(/* @vite-ignore */ join(root, profilePath));
  store = v.parse(storeSchema, profile);
  const withStore: Catalogue = {
    platforms: catalogue.platforms,
    languagesFor: catalogue.languagesFor,
    storeById: (id) => (id === lamps.id ? store : null),
    storeFor: (url) => (url.hostname.endsWith(lamps.domain) ? store : null),
  };
  return checkSamples(join(root, 'tests/pages'), withStore).problems.map((line) =>
    line.replace(`${root}/`, ''),
  );
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'profiles-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the sample pages of the project', () => {
  it('are read as expected', () => {
    const { problems, matches } = checkSamples('tests/pages', catalogue);
    expect(problems).toEqual([]);
    expect(matches.length).toBeGreaterThan(20);
  });
});

describe('one store of many', () => {
  it('is looked at alone', () => {
    const { problems, matches } = checkSamples('tests/pages', catalogue, 'flipkart');
    expect(problems).toEqual([]);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((line) => !line.startsWith('tests/pages/flipkart/'))).toEqual([]);
  });
});

describe('a new store', () => {
  it('passes every check as it is written', async () => {
    expect(await newStore(null)).toEqual([]);
    expect(store).toMatchObject({ id: 'lamp-shop', name: `The "Lamp's" & Shop`, quality: 'unverified' });
    expect(
      findProblems({ stores: { [profilePath]: store }, platforms: {}, languages: {}, rights: {} }),
    ).toEqual([]);
  });

  it.each([
    [
      { file: 'history.html', from: '£42.50', to: '£45.00' },
      `${samplePath}.html: order 1: total is "£45.00", not "£42.50"`,
    ],
    [
      { file: 'history.html', from: 'article data-order', to: 'article' },
      `${samplePath}.html: "[data-order]" matches 0 times, not 1`,
    ],
    [
      { file: 'history.json', from: '"history"', to: '"detail"' },
      `${samplePath}.html: is read as history, not detail`,
    ],
    [
      { file: 'history.json', from: ', ".status": 1', to: '' },
      expect.stringMatching(
        /lamp-shop: no history page states .* add to .*history\.json:\n  "selectors": \{ "\.status": 1 \}$/u,
      ),
    ],
    [
      { file: 'history.json', from: /,\s*"selectors".*\}/u, to: '' },
      expect.stringMatching(/no history page states .*\n.*\{ "\[data-order\]": 1, "\.status": 1 \}$/u),
    ],
    [
      { file: 'lamp-shop.ts', from: "block: '[data-order]'", to: "block: '.order'" },
      `${samplePath}.html: is read by general, not by the rules of lamp-shop: reading.pages.0.block matches nothing`,
    ],
    [
      { file: 'lamp-shop.ts', from: '^/account/orders/', to: '^/orders/' },
      `${samplePath}.html: is read by general, not by the rules of lamp-shop: reading.pages.0.when.url doesn't hold`,
    ],
    [
      { file: 'lamp-shop.ts', from: "css: '.status'", to: "css: '.status['" },
      expect.stringMatching(/lamp-shop\/history\.json: .*\.status\[/u),
    ],
    [{ file: 'history.json', from: '1 }', to: '1, }' }, expect.stringContaining(`${samplePath}.json: `)],
    [
      { file: 'history.json', from: '"history"', to: '"list"' },
      expect.stringContaining(`${samplePath}.json: kind: `),
    ],
    [
      { file: 'history.json', from: '"kind"', to: '"sort": 1, "kind"' },
      expect.stringContaining(`${samplePath}.json: sort: `),
    ],
  ])('is told what is wrong after %j', async (change, problem) => {
    expect(await newStore(change)).toContainEqual(problem);
  });

  it('is told of a sample page that nothing is expected of', async () => {
    await newStore(null);
    writeFileSync(join(root, 'tests/pages/lamp-shop/detail.html'), '<p>Order A-10001</p>');
    expect(checkSamples(join(root, 'tests/pages'), catalogue).problems.join()).toContain(
      'lamp-shop/detail.html: there is no ',
    );
  });

  it.each([
    [{ ...lamps, id: 'Lamp Shop' }, 'is no id'],
    [{ ...lamps, id: '../evil' }, 'is no id'],
    [{ ...lamps, domain: 'https://lampshop.example/' }, 'is no domain'],
    [{ ...lamps, name: ' ' }, 'the name is empty'],
    [{ ...lamps, domain: 'nike.com' }, 'belongs to nike already'],
  ])('is refused as %j', (wanted, reason) => {
    expect(whyRefused(wanted, new Map([['nike.com', 'nike']]))).toContain(reason);
  });
});
