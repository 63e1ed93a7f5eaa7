/** Before buying: on a basket or checkout page of a store that is on, one quiet chip, unless it was dismissed there. */
import { finalSale } from '@/store-profiles/final-sale';
import { legalFacts } from '@/store-profiles/rights';
import type { Terms } from '@/utils/messages';
import type { OrderRow } from '@/utils/storage/database';
import { normaliseHost } from '@/utils/orders/order-id';
import { readPreferences } from '@/utils/storage/preferences';
import { keepTerms, keptTerms } from '@/utils/storage/kept-terms';
import { isBuyingPage } from '@/utils/terms/buying-page';
import type { PageTerms, Term } from '@/utils/terms/term';
import { termsBeforeBuying } from '@/utils/terms/terms-before-buying';
import { injectHelper } from './guide';
import type { PageSender } from './on-message';
import type { Services } from './services';
import { readSession } from './session';

/** An order heard of longer after it was placed may have been bought on other terms. Milliseconds. */
const FRESH = 3_600_000;
const MARK_LENGTH = 300;

export async function offerTerms(services: Services, page: PageSender): Promise<void> {
  if (!isBuyingPage(page.url) || (await readSession()).guides[page.tab]) return;
  if (await isDismissed(services, page)) return;
  await injectHelper(page.tab);
}

/** What the chip on this page is to say; null where none is due. */
export async function termsFor(services: Services, page: PageSender): Promise<Terms | null> {
  if (!isBuyingPage(page.url) || (await isDismissed(services, page))) return null;
  return {
    type: 'terms',
    storeName: services.catalogue.storeFor(page.url)?.name ?? page.url.hostname,
    terms: await currentTerms(services, services.catalogue.storeFor(page.url)?.id ?? null),
    marks: Object.values(finalSale).flat(),
  };
}

/** The page's own words; they may be forged, and are kept as what the page said, no more. */
export async function noteTerms(services: Services, { url }: PageSender, untrusted: unknown): Promise<void> {
  const { marks, policy } = checkedTerms(untrusted);
  const terms = await currentTerms(services, services.catalogue.storeFor(url)?.id ?? null);
  const readAt = new Date(services.now()).toISOString();
  await keepTerms(services.database, normaliseHost(url.hostname), { terms, marks, policy, readAt });
}

/** For one page, or for the store: a chip that is in the way is worse than none. */
export async function dismissTerms(services: Services, { url }: PageSender): Promise<void> {
  const { termsOff } = await readPreferences(services.database);
  await services.prefer({ termsOff: [...new Set([...termsOff, shopOf(services, url)])] });
}

/** Puts the terms on the record of an order that has just been placed, once. */
export async function recordTerms(
  services: Services,
  { id, firstSeen, placed, state, store, host }: OrderRow,
): Promise<void> {
  const since = Math.min(Date.parse(placed?.instant ?? firstSeen), Date.parse(firstSeen));
  if (state !== 'placed' || services.now() - since > FRESH) return;
  const kept = host === null ? undefined : await keptTerms(services.database, normaliseHost(host));
  const terms = kept ?? { terms: await currentTerms(services, store), marks: [], policy: null, readAt: null };
  await services.ledger.append([{ order: id, body: { type: 'terms', terms } }]);
}

async function currentTerms({ catalogue, database, now }: Services, store: string | null): Promise<Term[]> {
  const { country } = await readPreferences(database);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return termsBeforeBuying({
    profile: store === null ? null : catalogue.storeById(store),
    law: legalFacts(),
    shopper: { timeZone, country },
    now: new Date(now()).toISOString(),
  });
}

async function isDismissed(services: Services, { url }: PageSender): Promise<boolean> {
  const { termsOff } = await readPreferences(services.database);
  return termsOff.includes(shopOf(services, url));
}

function shopOf({ catalogue }: Services, url: URL): string {
  return catalogue.storeFor(url)?.id ?? normaliseHost(url.hostname);
}

function checkedTerms(untrusted: unknown): PageTerms {
  const { marks, policy } = (untrusted ?? {}) as Partial<Record<keyof PageTerms, unknown>>;
  return {
    marks: Array.isArray(marks)
      ? marks
          .filter((mark) => typeof mark === 'string')
          .slice(0, 3)
          .map((mark) => mark.slice(0, MARK_LENGTH))
      : [],
    policy: typeof policy === 'string' ? policy.slice(0, 500) : null,
  };
}
