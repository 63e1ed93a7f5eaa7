/** A letter as an address that opens the shopper's own mail programme, with nothing sent yet. */
import type { Letter } from './write-letter';

/** Longer addresses are cut by some mail programmes: the letter is copied then. Characters. */
const LIMIT = 1900;

/** @returns null where the letter is too long to go into an address */
export function mailAddress(to: string, { subject, body }: Pick<Letter, 'subject' | 'body'>): string | null {
  // RFC 6068: line breaks as %0D%0A, spaces never as "+".
  const text = (part: string): string => encodeURIComponent(part.replaceAll(/\r?\n/gu, '\r\n'));
  const recipient = /^[^\s@?&#%]+@[^\s@?&#%]+$/u.test(to) ? to : '';
  const address = `mailto:${recipient}?subject=${text(subject)}&body=${text(body)}`;
  return address.length > LIMIT ? null : address;
}
