import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exceptionKinds } from '@/store-profiles/schema';
import { catalogueOf } from '@/tests/setup/catalogue';

const en = catalogueOf('en');
const de = catalogueOf('de');
const source = ['components', 'entrypoints', 'utils'].flatMap(textsUnder).concat(textOf('wxt.config.ts'));

describe('the message catalogue', () => {
  it('has the same keys in English and German, in the same order', () => {
    expect([...de.keys()]).toEqual([...en.keys()]);
  });

  it('fills in the same values in both languages', () => {
    expect(shape(de)).toEqual(shape(en));
  });

  it('uses only message names that every browser accepts', () => {
    expect([...en.keys()].filter((key) => !/^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/u.test(key))).toEqual([]);
  });

  it('holds every key that the source names, also where the key is data', () => {
    const sections = [...new Set([...en.keys()].map((key) => key.split('.')[0]))].join('|');
    const literal = new RegExp(String.raw`'((?:${sections})(?:\.(?!json')[a-zA-Z0-9]+)+)'`, 'gu');
    const named = source.flatMap((text) => [...text.matchAll(literal)].map((match) => match[1] ?? ''));
    expect(named.length).toBeGreaterThan(100);
    const missing = named.filter(
      (key) => !en.has(key) && ![...en.keys()].some((one) => one.startsWith(`${key}.`)),
    );
    expect(missing).toEqual([]);
  });

  it('has words for everything that a law leaves out', () => {
    const camel = (kind: string): string =>
      kind.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
    const wanted = exceptionKinds.map((kind) => `exception.${camel(kind)}`);
    expect(wanted.filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => key.startsWith('exception.'))).toEqual(wanted);
  });

  it('holds no text that nothing says', () => {
    const all = source.join('\n');
    const prefixes = [...all.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/gu)].map((match) => match[1] ?? '');
    const unused = [...en.keys()].filter(
      (key) =>
        !all.includes(`'${key}'`) &&
        !all.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
        !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});

function textsUnder(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/u.test(file)).map((file) => textOf(`${folder}/${file}`));
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\$\d/gu))].toSorted();
}

function forms(text: string): number {
  return text.split(' | ').length;
}

function shape(texts: Map<string, string>): [string, string[], number][] {
  return [...texts].map(([key, text]) => [key, placeholders(text), forms(text)]);
}
