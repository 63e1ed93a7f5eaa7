/** What is wrong with the profiles, beyond what the compiler sees. Pure: the files are handed in, by path. */
import * as v from 'valibot';
import {
  languageSchema,
  platformSchema,
  storeSchema,
  type Language,
  type PlatformProfile,
  type Source,
  type StoreProfile,
} from '../../../store-profiles/schema';
import { rightSchema } from '../../../store-profiles/rights/schema';
import { unknownFields } from './unknown-fields';
import { whySlow } from './why-slow';

export interface ProfileFiles {
  stores: Record<string, unknown>;
  platforms: Record<string, unknown>;
  languages: Record<string, unknown>;
  rights: Record<string, unknown>;
}

/** One line a problem: the file's path, where in it, and why. Empty when all is well. */
export function findProblems(files: ProfileFiles): string[] {
  const problems: string[] = [];
  const stores = parsed(storeSchema, files.stores, problems);
  const platforms = parsed(platformSchema, files.platforms, problems);
  const languages = parsed(languageSchema, files.languages, problems);
  const rights = parsed(rightSchema, files.rights, problems);
  for (const [path, { id }] of [...stores, ...platforms, ...languages, ...rights]) {
    const name = path.replace(/^.*\/|\.ts$/gu, '');
    if (name !== id) problems.push(`${path}: id: is "${id}", but the file is called "${name}"`);
  }
  const platformIds = new Set([...platforms.values()].map(({ id }) => id));
  const rightIds = new Set([...rights.values()].map(({ id }) => id));
  for (const [path, store] of stores) {
    const say = (reason: string): number => problems.push(`${path}: ${reason}`);
    if (store.platform && !platformIds.has(store.platform)) say(`platform: there is no "${store.platform}"`);
    for (const law of store.laws) if (!rightIds.has(law)) say(`laws: there is no "${law}"`);
    for (const label of overlap(store)) say(`labels: "${label}" is both to be pointed at and to be avoided`);
    for (const part of unsourced(store)) say(`${part}: states a fact without its source`);
  }
  problems.push(...sharedDomains(stores));
  for (const [path, { reading }] of [...stores, ...platforms]) {
    for (const { kind, fields } of reading?.pages ?? [])
      if (fields?.detailLink.some(({ attribute, scope }) => attribute === undefined && scope !== 'url'))
        problems.push(`${path}: detailLink of ${kind}: takes a text, not an address: say attribute: 'href'`);
  }
  for (const [path, profile] of [...stores, ...platforms, ...languages]) {
    for (const [place, source] of patternsOf(profile)) {
      const reason = whySlow(source);
      if (reason) problems.push(`${path}: ${place}: may be slow on a hostile page: ${reason}`);
    }
  }
  return problems;
}

function parsed<Profile>(
  schema: v.GenericSchema<unknown, Profile>,
  files: Record<string, unknown>,
  problems: string[],
): Map<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const [path, file] of Object.entries(files)) {
    const result = v.safeParse(schema, file);
    if (result.success) {
      profiles.set(path, result.output);
      for (const place of unknownFields(file, result.output))
        problems.push(`${path}: ${place}: there is no such field`);
    } else
      for (const issue of result.issues)
        problems.push(`${path}: ${v.getDotPath(issue) ?? 'the profile'}: ${issue.message}`);
  }
  return profiles;
}

function overlap({ labels }: StoreProfile): string[] {
  const avoid = new Set(labels.avoid.map(fold));
  return [...labels.start.map(({ text }) => text), ...labels.confirm, ...labels.path].filter((label) =>
    avoid.has(fold(label)),
  );
}

/** Lower case may turn one letter into two (Turkish İ), so both sides are composed again. */
function fold(label: string): string {
  return label.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
}

/** Parts that say something about the store but name no source. */
function unsourced(store: StoreProfile): string[] {
  const parts = {
    contact: store.contact,
    confirmation: store.confirmation,
    refund: store.refund,
    returns: store.returns,
  };
  return Object.entries(parts)
    .filter(([, { source, ...facts }]) => !source && Object.values(facts).some((fact) => fact !== null))
    .map(([part]) => part)
    .concat(sourcesOf(store).some((source) => !source.url && isTrusted(source)) ? ['source.url'] : []);
}

function sourcesOf(store: StoreProfile): Source[] {
  return [
    store.cancel.source,
    store.cancel.variantSource,
    store.contact.source,
    store.confirmation.source,
    store.refund.source,
    store.returns.source,
  ].filter((source) => source !== null && source !== undefined);
}

/** A fact that no page stands behind must say so. */
function isTrusted({ confidence, unverified, note }: Source): boolean {
  return confidence === 'high' || (!unverified && !note);
}

function sharedDomains(stores: Map<string, StoreProfile>): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const [path, { domains }] of stores) {
    for (const domain of domains) {
      const owner = owners.get(domain);
      if (owner) problems.push(`${path}: domains: ${domain} belongs to ${owner} already`);
      owners.set(domain, path);
      const wider = domains.find((other) => domain.endsWith(`.${other}`));
      if (wider) problems.push(`${path}: domains: ${domain} is below ${wider} already`);
    }
  }
  return problems;
}

/** Every regular expression of a profile, with its place. */
function* patternsOf(
  profile: StoreProfile | PlatformProfile | Language,
): Generator<readonly [place: string, source: string]> {
  if ('notices' in profile && profile.notices) {
    for (const [kind, sources] of Object.entries(profile.notices))
      for (const source of sources) yield [`notices.${kind}`, source];
  }
  if (!('reading' in profile) || !profile.reading) return;
  const { orderNumber, pages } = profile.reading;
  if (orderNumber) yield ['reading.orderNumber', orderNumber];
  for (const [index, page] of pages.entries()) {
    const place = `reading.pages.${index}`;
    if (page.when.url) yield [`${place}.when.url`, page.when.url];
    if (page.when.text) yield [`${place}.when.text`, page.when.text];
    const { item, ...fields } = page.fields ?? {};
    for (const [name, rules] of [...Object.entries(fields), ...Object.entries(item ?? {})]) {
      if (typeof rules === 'string') continue;
      for (const { pattern } of rules) if (pattern) yield [`${place}.fields.${name}`, pattern];
    }
  }
}
