/** What a store's answer seems to be, by its sentences; a suggestion with its quote, the shopper decides. */
import {
  specialReplies,
  type MailKind,
  type ReplyPatterns,
  type SpecialReply,
} from '@/store-profiles/mail-schema';
import { sentencesOf } from '@/utils/reading/notices';
import { barePattern, bareText } from '@/utils/reading/plain-text';
import type { ReplyCase } from './reply-case';

export interface Suggestion {
  reply: ReplyCase;
  /** The sentence that says so. */
  quote: string;
}

/** Of an answer; more is quoted letters and small print. In characters. */
const TEXT_LIMIT = 20_000;
const SENTENCE_LIMIT = 400;
const OF_KIND: Partial<Record<MailKind, ReplyCase>> = {
  'cancel-confirmed': 'confirmed',
  'cancel-declined': 'declined',
  shipped: 'shipped',
  delivered: 'shipped',
};

const made = new WeakMap<ReplyPatterns, ReadonlyMap<SpecialReply, RegExp>>();

function compiled(patterns: ReplyPatterns): ReadonlyMap<SpecialReply, RegExp> {
  const known =
    made.get(patterns) ?? new Map(specialReplies.map((reply) => [reply, patternFor(reply, patterns)]));
  made.set(patterns, known);
  return known;
}

/** Of all languages at once: a store answers in its own or in the shopper's. */
function patternFor(reply: SpecialReply, patterns: ReplyPatterns): RegExp {
  const sources = Object.values(patterns).flatMap((ofLanguage) => ofLanguage[reply]);
  return new RegExp(sources.map((one) => `(?:${barePattern(one)})`).join('|'), 'u');
}

/**
 * @param told what the words for mails make of the same text
 * @returns the likeliest first; [] where nothing is recognised
 */
export function recogniseReply(
  text: string,
  told: { kind: MailKind; quote: string | null },
  patterns: ReplyPatterns,
): Suggestion[] {
  const sentences = text
    .slice(0, TEXT_LIMIT)
    .split(/\n+/u)
    // A quoted letter, most likely the shopper's own.
    .filter((line) => !line.startsWith('>'))
    .flatMap(sentencesOf)
    .map((sentence) => sentence.trim().slice(0, SENTENCE_LIMIT));
  // What is worse for the shopper comes first: "cancelled, as store credit" is no plain yes.
  const special = specialReplies.flatMap((reply): Suggestion[] => {
    const quote = sentences.find((sentence) => compiled(patterns).get(reply)?.test(bareText(sentence)));
    return quote === undefined ? [] : [{ reply, quote }];
  });
  const plain = OF_KIND[told.kind];
  return plain && told.quote !== null ? [...special, { reply: plain, quote: told.quote }] : special;
}
