/**
 * All profiles, and who is found under which host.
 * Starting a worker must stay cheap, so a profile is checked and its defaults filled in when it is first asked for;
 * `npm run profile:check`, which every build and the tests run, has checked all of them before.
 */
import * as v from 'valibot';
import {
  languageSchema,
  platformSchema,
  storeSchema,
  type Language,
  type LanguageInput,
  type PlatformProfile,
  type PlatformProfileInput,
  type StoreProfile,
  type StoreProfileInput,
} from './schema';

const storeFiles = {
  ...import.meta.glob<StoreProfileInput>('./stores/*.ts', { eager: true, import: 'default' }),
  // The demonstration shop and the browser tests' shops; a shipped build has none of them.
  ...(import.meta.env.UNORDER_DEMO
    ? import.meta.glob<StoreProfileInput>('./demo/*.ts', { eager: true, import: 'default' })
    : {}),
};
const platformFiles = import.meta.glob<PlatformProfileInput>('./platforms/*.ts', {
  eager: true,
  import: 'default',
});
const languageFiles = import.meta.glob<LanguageInput>('./languages/*.ts', { eager: true, import: 'default' });

const stores = lazily<StoreProfile>(storeSchema, storeFiles);
const platforms = lazily<PlatformProfile>(platformSchema, platformFiles);
const languages = lazily<Language>(languageSchema, languageFiles);

const storeOfDomain = new Map(
  Object.values(storeFiles).flatMap((store) => store.domains.map((domain) => [domain, store.id] as const)),
);

/** Every described store, in the order of their ids. */
export const allStores = stores.all;
export const storeById = stores.byId;

/** What the engine is handed of the profiles. */
export const catalogue = {
  get platforms(): PlatformProfile[] {
    return platforms.all();
  },
  storeById,
  storeFor: (url: URL): StoreProfile | null => storeFor(url.hostname),
  languagesFor,
};

/** The words for a page: its declared language's, then English; all languages' where it declares none. */
function languagesFor(tag: string): Language[] {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/u);
  if (primary === '') return languages.all();
  // Norwegian is written in two forms; pages say `no` for either.
  const id = primary === 'no' || primary === 'nn' ? 'nb' : primary;
  return [...new Set([id, 'en'])].map(languages.byId).filter((language) => language !== null);
}

/** The store a host belongs to, or null: the most specific domain wins (`photo.shop.com` before `shop.com`). */
export function storeFor(host: string): StoreProfile | null {
  let rest = host.toLowerCase().replace(/\.$/u, '');
  for (;;) {
    const id = storeOfDomain.get(rest);
    if (id) return stores.byId(id);
    const dot = rest.indexOf('.');
    if (dot === -1) return null;
    rest = rest.slice(dot + 1);
  }
}

/** Match patterns of exactly the store's hosts, for the permission request. */
export function originsOf(store: Pick<StoreProfileInput, 'domains'>): string[] {
  return store.domains.map((domain) => `${hostPattern(domain)}/*`);
}

/** Match patterns of the pages the detector is registered for: the store's order pages where their paths are known, else its hosts. */
export function detectorPatterns(store: Pick<StoreProfileInput, 'domains' | 'paths'>): string[] {
  const paths = store.paths ?? ['/*'];
  return store.domains.flatMap((domain) => paths.map((path) => hostPattern(domain) + path));
}

/** Shops are served encrypted, on any host below their domain; only the demonstration shop lives on loopback. */
function hostPattern(domain: string): string {
  return domain === '127.0.0.1' || domain === 'localhost' ? `http://${domain}` : `https://*.${domain}`;
}

/** Profiles by id (which is the file's name), each checked when first asked for. */
function lazily<Profile>(
  schema: v.GenericSchema<unknown, Profile>,
  files: Record<string, unknown>,
): { all(): Profile[]; byId(id: string): Profile | null } {
  const pathOf = new Map(Object.keys(files).map((path) => [path.replace(/^.*\/|\.ts$/gu, ''), path]));
  const ready = new Map<string, Profile>();
  function byId(id: string): Profile | null {
    const path = pathOf.get(id);
    if (path === undefined) return null;
    const known = ready.get(id);
    if (known) return known;
    const profile = v.parse(schema, files[path]);
    ready.set(id, profile);
    return profile;
  }
  return {
    byId,
    all: () => [...pathOf.keys()].map(byId).filter((profile) => profile !== null),
  };
}
