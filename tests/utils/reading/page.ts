import type { PlatformProfileInput } from '@/store-profiles/schema';
import { platformSchema } from '@/store-profiles/schema';
import { catalogue } from '@/store-profiles/registry';
import type { Observation } from '@/utils/reading/observation';
import type { PageRules, PlatformRules } from '@/utils/reading/rules';
import { readPage } from '@/utils/reading/read-page';
import * as v from 'valibot';

/** Reads markup as the page at an address; without platforms unless given. */
export function read(html: string, options: Options = {}): Observation {
  document.documentElement.lang = options.language ?? 'en';
  document.head.innerHTML = '';
  document.title = '';
  document.body.innerHTML = html;
  return readAgain(options);
}

/** Reads the page as it stands now. */
export function readAgain({
  url = 'https://shop.example/account/orders',
  platforms = [],
  language = 'en',
}: Options = {}): Observation {
  const rules: PageRules = { store: null, platforms, languages: catalogue.languagesFor(language) };
  return readPage(document, new URL(url), rules, () => 0);
}

interface Options {
  url?: string;
  platforms?: PlatformRules[];
  language?: string;
}

/** A platform with the given page rules, recognised on every page. */
export function platformWith(reading: PlatformProfileInput['reading']): PlatformRules {
  const profile = v.parse(platformSchema, {
    format: 1,
    id: 'test',
    name: 'Test',
    version: 1,
    quality: 'unverified',
    checked: '2026-01-01',
    sources: [],
    marks: ['body'],
    reading,
  } satisfies PlatformProfileInput);
  return { id: profile.id, version: profile.version, marks: profile.marks, reading: profile.reading };
}

/** The quoted texts of each order, for comparing. */
export function texts({ orders }: Observation): Record<string, string | null>[] {
  return orders.map(({ orderNumber, placed, total, status }) => ({
    orderNumber: orderNumber?.text ?? null,
    placed: placed?.text ?? null,
    total: total?.text ?? null,
    status: status?.text ?? null,
  }));
}
