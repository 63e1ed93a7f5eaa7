/** What a store's sentences say became of a cancellation. Used for pages; sentences of mails read the same. */
import type { Language } from '@/store-profiles/schema';
import { barePattern, bareText, plainText } from './plain-text';

/**
 * `unsettled`: a condition, a question, the future, a part only: proves nothing.
 * `not-offered`: the store says that it can't be cancelled (any more), which is no answer to a request.
 */
export type Verdict = 'declined' | 'cancelled' | 'requested' | 'unsettled' | 'not-offered';

type Notices = Record<Verdict, RegExp[]>;

/** Within a sentence: what takes back or limits a claim counts before the claim. */
const IN_SENTENCE: Verdict[] = ['declined', 'not-offered', 'unsettled', 'cancelled', 'requested'];
/** Among sentences: "We received your request. Your order has been cancelled." is cancelled. */
const AMONG_SENTENCES: Verdict[] = ['declined', 'cancelled', 'requested', 'unsettled', 'not-offered'];

const compiled = new WeakMap<Language, Notices>();

/** @returns null when the text says nothing of a cancellation */
export function verdictOf(text: string, languages: readonly Language[]): Verdict | null {
  const notices = languages.map(noticesOf).filter((one) => one !== null);
  const verdicts = new Set(sentencesOf(plainText(text)).map((sentence) => verdictOn(sentence, notices)));
  return AMONG_SENTENCES.find((verdict) => verdicts.has(verdict)) ?? null;
}

function verdictOn(sentence: string, notices: readonly Notices[]): Verdict | null {
  const bare = bareText(sentence);
  return (
    IN_SENTENCE.find((verdict) =>
      notices.some((patterns) => patterns[verdict].some((pattern) => pattern.test(bare))),
    ) ?? null
  );
}

/** The sentences of a text. A full stop ends one before a capital or a letter without case; "no. 123" goes on. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])(?<!\b\d\d?\.)\s+(?=[\p{Lu}\p{Lo}¡¿"'„«])|(?<=[。！？])/u)
    .filter((sentence) => sentence !== '');
}

function noticesOf(language: Language): Notices | null {
  const known = compiled.get(language);
  if (known) return known;
  const { notices } = language;
  if (!notices) return null;
  const made: Notices = {
    cancelled: patterns(notices.cancelled),
    requested: patterns(notices.requested),
    declined: patterns(notices.declined),
    'not-offered': patterns(notices.notOffered),
    unsettled: patterns(notices.unsettled),
  };
  compiled.set(language, made);
  return made;
}

function patterns(sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(barePattern(source), 'u'));
}
