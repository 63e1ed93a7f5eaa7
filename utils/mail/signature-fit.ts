/** Whether the domains that a mail names as its signers are those of the store it speaks for. */
import type { StoreProfile } from '@/store-profiles/schema';
import type { MailReading } from './mail';

/**
 * `store`: a domain of the store's own; `sender`: that of the sender's address; `other`: neither, as mailing services do;
 * `forwarder`: of whoever passed the mail on, so nothing is said of the store; `none`: unsigned.
 * Named by the mail, not checked: the key lies with the domain, and Unorder asks nobody.
 */
export type SignatureFit = 'store' | 'sender' | 'other' | 'forwarder' | 'none';

export function signatureFit(
  signedBy: readonly string[],
  { from, isForwarded }: Pick<MailReading, 'from' | 'isForwarded'>,
  store: Pick<StoreProfile, 'domains'> | null,
): SignatureFit {
  if (signedBy.length === 0) return 'none';
  if (isForwarded) return 'forwarder';
  if (store?.domains.some((own) => signedBy.some((domain) => isWithin(domain, own)))) return 'store';
  const sender = from.address.split('@').at(-1) ?? '';
  // RFC 7489, section 3.1.1: a signature is of the sender's when one domain lies within the other.
  return signedBy.some((domain) => domain.includes('.') && isWithin(sender, domain)) ? 'sender' : 'other';
}

function isWithin(domain: string, other: string): boolean {
  return domain === other || domain.endsWith(`.${other}`);
}
