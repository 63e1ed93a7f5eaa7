// jsdom lacks CSS.escape, which every browser has.
import 'css.escape';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { catalogueOf } from './catalogue';

/** The fake browser answers with the English catalogue, so that tests read what a shopper reads. */
const catalogue = new Map(
  [...catalogueOf('en')].map(([key, text]) => [key.replaceAll('.', '_'), text] as const),
);

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
