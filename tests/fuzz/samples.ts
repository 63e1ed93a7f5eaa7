/** The project's own sample pages, to be damaged. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { expectationSchema } from '../tools/profiles/samples';
import type { Sample } from './fuzz-pages';

const PAGES = resolve(import.meta.dirname, '../pages');

export function allSamples(): Sample[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const { url } = v.parse(expectationSchema, JSON.parse(readFileSync(resolve(PAGES, name), 'utf8')));
      const html = readFileSync(resolve(PAGES, name.replace(/\.json$/u, '.html')), 'utf8');
      return { name: name.replace(/\.json$/u, ''), url: new URL(url), html };
    });
}
