/** The gate for ways to reach a shop that a script in its page reports: the page may have forged them. */
import * as v from 'valibot';
import { stripSecrets } from '../reading/strip-secrets';
import { MOST_WAYS, NAME_LIMIT } from './links-on-page';
import { mailPattern, pageChannels, phonePattern, type PageWay } from './way';

const ADDRESS_LIMIT = 500;

const waySchema = v.object({
  channel: v.picklist(pageChannels),
  address: v.pipe(v.string(), v.maxLength(ADDRESS_LIMIT)),
  text: v.pipe(v.string(), v.maxLength(NAME_LIMIT)),
});

/**
 * @param page where the report comes from: a help page must be the same shop's, secrets in its address are left out
 * @returns each that has the shape our own helper gives, no more than it gives
 */
export function checkPageWays(untrusted: unknown, page: URL): PageWay[] {
  if (!Array.isArray(untrusted)) return [];
  return untrusted.slice(0, MOST_WAYS).flatMap((one: unknown) => {
    const checked = v.safeParse(waySchema, one);
    const address = checked.success ? safeAddress(checked.output, page) : null;
    return checked.success && address !== null ? [{ ...checked.output, address }] : [];
  });
}

function safeAddress({ channel, address }: PageWay, page: URL): string | null {
  if (channel === 'mail') return mailPattern.test(address) ? address : null;
  if (channel === 'phone') return phonePattern.test(address) ? address : null;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' && url.hostname === page.hostname ? stripSecrets(url).href : null;
}
