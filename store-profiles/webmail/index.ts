/** The webmail services whose open message can be read. */
import fastmail from './fastmail';
import gmail from './gmail';
import gmx from './gmx';
import icloud from './icloud';
import outlook from './outlook';
import type { WebmailProfile } from './profile';
import proton from './proton';
import yahoo from './yahoo';

export const webmails: readonly WebmailProfile[] = [gmail, outlook, yahoo, proton, fastmail, icloud, gmx];

export function webmailOf(host: string): WebmailProfile | null {
  return webmails.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`))) ?? null;
}

/** What is turned on to have a service watched, as a store is. */
export function mailboxOf({ id, name, hosts }: WebmailProfile) {
  // Match patterns of exactly the service's hosts.
  return { id: `mail:${id}`, name, domains: [...hosts], origins: hosts.map((host) => `https://*.${host}/*`) };
}
