/** The message catalogue as the build makes it: nested keys joined, plural forms in one text. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** Texts by dotted key, e.g. `stores.found` -> `1 store | $1 stores`. */
export function catalogueOf(language: 'en' | 'de'): Map<string, string> {
  return flatten(parse(readFileSync(resolve(`utils/i18n/locales/${language}.yml`), 'utf8')));
}

function flatten(node: unknown, path: string[] = [], into = new Map<string, string>()): Map<string, string> {
  if (typeof node !== 'object' || node === null) return into.set(path.join('.'), String(node));
  const entries = Object.entries(node);
  if (entries.every(([key]) => /^(?:\d+|n)$/u.test(key))) {
    return into.set(path.join('.'), entries.map(([, text]) => String(text)).join(' | '));
  }
  for (const [key, value] of entries) flatten(value, [...path, key], into);
  return into;
}
