/** All languages' words for mails, compiled once: a mail seldom says in which language it is. */
import { mailKinds, type MailWords } from '@/store-profiles/mail-schema';
import { barePattern } from '@/utils/reading/plain-text';

type Said = (typeof mailKinds)[number];

export interface CompiledWords {
  id: string;
  said: Record<Said, RegExp>;
  conditions: RegExp;
  notYet: RegExp;
  otherThings: RegExp;
  status: { now: RegExp[]; delivery: RegExp; payment: RegExp };
  order: RegExp;
  forwarded: RegExp;
  replied: RegExp;
  headers: Record<'from' | 'subject' | 'date', RegExp>;
  words: MailWords;
}

const compiled = new WeakMap<MailWords, CompiledWords>();

export function compile(words: MailWords): CompiledWords {
  const known = compiled.get(words);
  if (known) return known;
  const { said, conditions, notYet, otherThings, status, order, quoted, headers } = words;
  const made: CompiledWords = {
    id: words.id,
    said: Object.fromEntries(mailKinds.map((kind) => [kind, anyOf(said[kind])])) as CompiledWords['said'],
    conditions: anyOf(conditions),
    notYet: anyOf(notYet),
    otherThings: anyOf(otherThings),
    status: {
      now: status.now.map((source) => new RegExp(barePattern(source), 'u')),
      delivery: anyOf(status.delivery),
      payment: anyOf(status.payment),
    },
    order: anyOf(order),
    forwarded: anyOf(quoted.forwarded),
    replied: anyOf(quoted.replied),
    headers: {
      from: headerOf(headers.from),
      subject: headerOf(headers.subject),
      date: headerOf(headers.date),
    },
    words,
  };
  compiled.set(words, made);
  return made;
}

function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.map((source) => `(?:${barePattern(source)})`).join('|') || '$^', 'u');
}

/** "From: …", "*Von:* …"; group 1 is the value. */
function headerOf(names: readonly string[]): RegExp {
  const named = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  return named.length === 0 ? /$^/u : new RegExp(`^\\*?(?:${named.join('|')})\\*? ?[:：]\\*? ?(.+)$`, 'iu');
}
