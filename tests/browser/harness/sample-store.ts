/** Stores made of our sample pages, each under its own address; a test changes what an address shows, as a store would. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Answer, Reply } from './server';

const PAGES = resolve(import.meta.dirname, '../../pages');

export interface SampleStores {
  answer: Answer;
  /** Shows a sample (`amazon/history`) at its own address from now on, or at another one; `change` edits its markup. */
  show(sample: string, options?: { at?: string; change?: (html: string) => string }): string;
  /** Answers an address with something that is no sample. */
  reply(address: string, reply: string | Reply): void;
}

export function createSampleStores(): SampleStores {
  const replies = new Map<string, string | Reply>();
  return {
    answer: (url) => replies.get(keyOf(url)) ?? null,
    show(sample, { at, change = (html) => html } = {}) {
      const address = at ?? addressOf(sample);
      replies.set(keyOf(new URL(address)), change(htmlOf(sample)));
      return address;
    },
    reply(address, reply) {
      replies.set(keyOf(new URL(address)), reply);
    },
  };
}

/** The address a sample says it is served at. */
export function addressOf(sample: string): string {
  const { url } = JSON.parse(readFileSync(resolve(PAGES, `${sample}.json`), 'utf8')) as { url: string };
  return url;
}

export function htmlOf(sample: string): string {
  return readFileSync(resolve(PAGES, `${sample}.html`), 'utf8');
}

/** Stores put all sorts of marks into their addresses' queries: the path alone tells the page. */
function keyOf({ host, pathname }: URL): string {
  return host + pathname;
}
