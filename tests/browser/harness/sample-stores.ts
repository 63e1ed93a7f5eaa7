/** Stores made of our own sample pages, each under the address where its store has it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Answer, Reply } from './server';

const PAGES = resolve(import.meta.dirname, '../../pages');

export interface SampleStores {
  answer: Answer;
  /** Serves a sample (`amazon/detail`) at an address, whatever its query says. */
  show(address: string, sample: string): void;
  /** Answers an address by a function, such as a cancel link that works when it is opened. */
  act(address: string, action: () => Reply): void;
}

export function createSampleStores(): SampleStores {
  const answers = new Map<string, () => Reply>();
  return {
    // What the browser itself asks for, such as icons, gets an empty page.
    answer: (url) => answers.get(keyOf(url))?.() ?? { status: 404 },
    show(address, sample) {
      answers.set(keyOf(new URL(address)), () => ({ html: samplePage(sample) }));
    },
    act(address, action) {
      answers.set(keyOf(new URL(address)), action);
    },
  };
}

export function samplePage(sample: string): string {
  return readFileSync(resolve(PAGES, `${sample}.html`), 'utf8');
}

function keyOf({ host, pathname }: URL): string {
  return host + pathname;
}
