/**
 * JSON with one spelling only (RFC 8785, JSON Canonicalization Scheme): what is hashed must not depend on the order
 * in which a field was written. Members are sorted by UTF-16 code units, numbers are spelt as ECMAScript spells them,
 * there is no white space. Own code because the known package needs a newer Node than this project does.
 */

/**
 * Members that are undefined are left out, as JSON.stringify does.
 * @throws TypeError for what JSON can't hold: NaN, infinities, lone surrogates, functions, symbols, big integers
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry)).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      // The default order of `<` on strings is that of their UTF-16 code units, as the RFC wants it.
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => `${canonicalString(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`JSON has no ${typeof value}`);
}

function canonicalString(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new TypeError('JSON has no lone surrogates');
  return JSON.stringify(text);
}
