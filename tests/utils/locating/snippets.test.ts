// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { languageSchema, type Language, type LanguageInput } from '@/store-profiles/schema';
import { isCancelling } from '@/utils/locating/locate-by-name';
import { locate } from './locate';
import { LOOK_ALIKES } from './look-alikes';
import { OFFERED } from './offered';

const files = import.meta.glob<LanguageInput>('../../../store-profiles/languages/*.ts', {
  eager: true,
  import: 'default',
});
const languages = new Map(
  Object.values(files).map((file): [string, Language] => [file.id, v.parse(languageSchema, file)]),
);

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
}

/** As pages are read: with the words of their own language and of English. */
function find(language: string, html: string) {
  document.documentElement.lang = language;
  const words = [...new Set([language, 'en'])].flatMap((id) => languages.get(id) ?? []);
  return locate(html, { rules: { store: null, platforms: [], languages: words } });
}

describe('finds', () => {
  it.each(rows(OFFERED))('%s %s %s', (language, kind, html) => {
    const reading = find(String(language), String(html));
    const offered = v.parse(v.picklist(KINDS), kind);
    const control =
      reading.answer === 'found'
        ? reading
        : reading.answer === 'not-offered'
          ? reading.instead?.[0]
          : undefined;
    expect(reading.answer).toBe(isCancelling(offered) ? 'found' : 'not-offered');
    expect(control?.kind).toBe(kind);
    expect(document.querySelector(control?.selector ?? 'none')).toBe(document.querySelector('[x]'));
    expect(document.querySelector(control?.opener?.selector ?? 'none')).toBe(document.querySelector('[o]'));
    // Whatever stands beside is no second answer.
    expect(reading).not.toHaveProperty('others');
  });

  it('in at least 150 cases', () => {
    expect(rows(OFFERED).length).toBeGreaterThanOrEqual(150);
    expect(rows(LOOK_ALIKES).length).toBeGreaterThanOrEqual(150);
  });
});

const KINDS = [
  'cancel-order',
  'cancel-items',
  'cancel-delivery',
  'request-cancellation',
  'withdraw',
  'return',
  'refuse-delivery',
] as const;

describe('points at nothing in', () => {
  it.each(rows(LOOK_ALIKES))('%s %s', (language, html) => {
    expect(find(String(language), String(html))).toMatchObject({ answer: 'not-offered' });
    expect(find(String(language), String(html))).not.toHaveProperty('instead');
  });
});
