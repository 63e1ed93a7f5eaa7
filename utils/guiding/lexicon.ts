/** The words on the way, as the page's languages have them, ready to be looked for. */
import type { GuideWords } from '@/store-profiles/schema';
import { bareText, withoutAccents } from '../reading/plain-text';

export type Topic = keyof GuideWords;
/** Whether a text speaks of this. */
export type Lexicon = (text: string, topic: Topic) => boolean;

const known = new WeakMap<readonly GuideWords[], Lexicon>();

export function lexiconOf(words: readonly GuideWords[]): Lexicon {
  const lexicon = known.get(words) ?? makeLexicon(words);
  known.set(words, lexicon);
  return lexicon;
}

function makeLexicon(words: readonly GuideWords[]): Lexicon {
  const patterns = new Map<Topic, RegExp | null>();
  return (text, topic) => {
    if (!patterns.has(topic)) patterns.set(topic, anyOf(words.flatMap((one) => one[topic])));
    return patterns.get(topic)?.test(bareText(text)) ?? false;
  };
}

function anyOf(sources: readonly string[]): RegExp | null {
  return sources.length === 0 ? null : barePattern(sources.map((source) => `(?:${source})`).join('|'));
}

/** A pattern for bare text, see `bareText`. */
export function barePattern(source: string): RegExp {
  return new RegExp(withoutAccents(source), 'u');
}
