/** The page an entry of the record rests on: its address without secrets, and the rules it was read by. */
import type { PageKind } from '@/store-profiles/schema';
import type { Evidence } from '@/utils/orders/event';
import { stripSecrets } from '@/utils/reading/strip-secrets';
import type { Services } from './services';

/** @param platform id of the one the page was recognised as; absent: the one the store is known to run */
export function pageEvidence(
  { catalogue }: Services,
  url: URL,
  kind: PageKind,
  title: string,
  platform: string | null = null,
): Evidence & { source: 'page' } {
  const store = catalogue.storeFor(url);
  const profiles = [store, catalogue.platforms.find(({ id }) => id === (platform ?? store?.platform))].filter(
    (profile) => profile !== null && profile !== undefined,
  );
  const secrets = profiles.flatMap(({ reading }) => reading?.secretParameters ?? []);
  return {
    source: 'page',
    url: stripSecrets(url, secrets).href,
    kind,
    title,
    rules: profiles.map(({ id, version }) => `${id}@${version}`).join(' '),
  };
}
