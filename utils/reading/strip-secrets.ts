/** Addresses are kept so that a page can be opened again; keys, sessions and signatures in them are not. */

/** Whole words of parameter names (`_wpnonce`, `customer_token`, `x-amz-signature`) that mark a secret anywhere. */
const SECRET_WORDS = new Set(
  'token key nonce wpnonce session sessionid sid sess signature sig auth authorization jwt csrf xsrf password pass pwd secret hash otp ticket'.split(
    ' ',
  ),
);

/**
 * The address without its secret parameters and without its fragment; what opens the page again, such as an order's id, stays.
 * @param parameters names that a profile knows to be secret
 */
export function stripSecrets(url: URL, parameters: readonly string[] = []): URL {
  const safe = new URL(url);
  // Each part that is set is parsed anew, and a list has an address for each of its orders: set only what changes.
  if (url.username !== '') safe.username = '';
  if (url.password !== '') safe.password = '';
  if (url.hash !== '') safe.hash = stripFragment(url.hash);
  if (url.pathname.includes(';')) {
    safe.pathname = url.pathname.replaceAll(/;[a-z]*session[a-z]*=[^/;]*/giu, '');
  }
  if (url.search === '') return safe;
  const known = new Set(parameters.map((name) => name.toLowerCase()));
  // In a page script of Firefox the names can't be iterated (`keys()` loses its iterator on the way), only visited.
  const names = new Set<string>();
  safe.searchParams.forEach((_, name) => names.add(name));
  for (const name of names) {
    if (known.has(name.toLowerCase()) || isSecret(name)) safe.searchParams.delete(name);
  }
  return safe;
}

/** Single-page shops keep the page in the fragment (`#/orders/12`): kept when it is a path without parameters. */
function stripFragment(hash: string): string {
  return /^#!?\/[^?&=]*$/u.test(hash) ? hash : '';
}

function isSecret(name: string): boolean {
  return name
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .some((word) => SECRET_WORDS.has(word));
}
