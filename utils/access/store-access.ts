/**
 * Which stores are on. A store is on when the shopper turned it on and the browser still grants its hosts:
 * permissions can be withdrawn at any time outside Unorder, so the stored wish alone is never believed.
 */

/** Begins the wish to have a webmail service watched; its id follows. */
export const MAIL = 'mail:';

/** What the shopper wished for: a listed store's id, `host:` and the host of a shop nobody has described, or `mail:` and a webmail service. */
export interface Wish {
  store: string;
  /** Host permissions, as match patterns: `https://*.amazon.de/*`. */
  origins: string[];
  /** Pages its script is registered for, as match patterns within the origins. */
  patterns: string[];
}

/** A content script registration the browser should hold. */
export interface Registration {
  id: string;
  matches: string[];
}

/** True when every origin of the wish is covered by a granted pattern. */
export function isGranted(wish: Wish, granted: readonly string[]): boolean {
  return wish.origins.every((origin) => granted.some((pattern) => covers(pattern, origin)));
}

/** The registrations that the wishes and the grants ask for: one a store. */
export function registrationsFor(wishes: readonly Wish[], granted: readonly string[]): Registration[] {
  return wishes
    .filter((wish) => isGranted(wish, granted))
    .map((wish) => ({ id: registrationId(wish.store), matches: [...wish.patterns].sort() }));
}

/** Begins with the script's name. Registration ids must not begin with an underscore. */
export function registrationId(store: string): string {
  return `${store.startsWith(MAIL) ? 'mail-watch' : 'store-watch'}/${store}`;
}

/** The script of a registration, by its id. */
export function scriptOf(id: string): string {
  return `/${id.slice(0, id.indexOf('/'))}.js`;
}

/** What has to change so that the browser holds exactly the wanted registrations. */
export function differenceOf(
  wanted: readonly Registration[],
  present: readonly Registration[],
): { add: Registration[]; remove: string[] } {
  const same = (a: Registration, b: Registration): boolean =>
    a.id === b.id && a.matches.toSorted().join(' ') === b.matches.toSorted().join(' ');
  return {
    add: wanted.filter((registration) => !present.some((held) => same(held, registration))),
    remove: present
      .filter((held) => !wanted.some((registration) => same(held, registration)))
      .map(({ id }) => id),
  };
}

/** Whether one match pattern covers another; knows the forms a browser grants: all hosts, `*.host`, host. */
function covers(pattern: string, origin: string): boolean {
  if (pattern === '<all_urls>' || pattern === origin) return true;
  const wide = partsOf(pattern);
  const narrow = partsOf(origin);
  if (!wide || !narrow) return false;
  if (wide.scheme !== '*' && wide.scheme !== narrow.scheme) return false;
  if (wide.host === '*') return true;
  if (!wide.host.startsWith('*.')) return wide.host === narrow.host;
  const domain = wide.host.slice(2);
  const host = narrow.host.replace(/^\*\./u, '');
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a match pattern's host part covers a host. */
export function hostMatches(pattern: string, host: string): boolean {
  const match = /^[^:]+:\/\/(\*\.)?([^/:]+)/u.exec(pattern);
  if (!match?.[2]) return false;
  return host === match[2] || (match[1] !== undefined && host.endsWith(`.${match[2]}`));
}

function partsOf(pattern: string): { scheme: string; host: string } | null {
  const match = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//u.exec(pattern);
  return match?.[1] && match[2] ? { scheme: match[1], host: match[2] } : null;
}
