/** Background side: what a page needs to be read, and no more. */
import type { Language, PlatformProfile, StoreProfile } from '@/store-profiles/schema';
import type { Catalogue } from './catalogue';
import type { PageRules, PlatformRules, StoreRules } from './rules';

/**
 * The rules for one page.
 * @param language tag as the page declares it, or ''
 * @returns null when the address surely is no order page: the store's page addresses are known and this is none of them
 */
export function pageRulesFor(url: URL, language: string, catalogue: Catalogue): PageRules | null {
  const store = catalogue.storeFor(url);
  if (store?.paths && !store.paths.some((path) => matchesPath(path, url.pathname + url.search))) return null;
  return anyPageRules(url, language, catalogue);
}

/** The rules for a page whatever its address: on the way to a cancelled order there are logins and forms between. */
export function anyPageRules(url: URL, language: string, catalogue: Catalogue): PageRules {
  const store = catalogue.storeFor(url);
  const named = store?.platform ?? null;
  const platforms = catalogue.platforms.filter(({ id }) => (named === null ? true : id === named));
  return {
    store: store && storeRules(store),
    platforms: platforms.map(platformRules),
    languages: catalogue.languagesFor(language).map(forDetector),
  };
}

/** The words of the guide and of steps are of no use to the detector, and would double what it is handed. */
function forDetector(language: Language): Language {
  const words = { ...language };
  delete words.guide;
  delete words.steps;
  return words;
}

/** Whether a path and query fit a match pattern's path: `*` stands for anything, case doesn't count. */
function matchesPath(pattern: string, path: string): boolean {
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${source}$`, 'iu').test(path);
}

function storeRules({ id, version, platform, reading, labels }: StoreProfile): StoreRules {
  return {
    id,
    version,
    platform: platform ?? null,
    reading: reading ?? null,
    labels: {
      start: labels.start.map(({ text }) => text),
      confirm: labels.confirm,
      path: labels.path,
      avoid: labels.avoid,
    },
  };
}

function platformRules({ id, version, marks, reading }: PlatformProfile): PlatformRules {
  return { id, version, marks, reading };
}
