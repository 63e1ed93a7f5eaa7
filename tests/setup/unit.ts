// jsdom lacks CSS.escape, which every browser has.
import 'css.escape';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

/** The fake browser answers with the English catalogue, so that tests read what a shopper reads. */
const catalogue = flatten(parse(readFileSync(resolve('utils/i18n/locales/en.yml'), 'utf8')));

function flatten(node: unknown, path: string[] = [], into = new Map<string, string>()): Map<string, string> {
  if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) flatten(value, [...path, key], into);
  } else into.set(path.join('_'), String(node));
  return into;
}

function getMessage(key: string, substitutions: string | string[] = []): string {
  const values = Array.isArray(substitutions) ? substitutions : [substitutions];
  return (catalogue.get(key) ?? '').replaceAll(
    /\$(\d)/gu,
    (_, index: string) => values[Number(index) - 1] ?? '',
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    i18n: { ...fakeBrowser.i18n, getMessage, getUILanguage: () => 'en' },
  });
});
