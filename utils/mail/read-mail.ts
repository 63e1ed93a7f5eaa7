/** A message -> what it says of an order: kind, number, day, total, each with its words. Pure, but for the HTML parser it is handed. */
import type { MailWords } from '@/store-profiles/mail-schema';
import type { Language, StoreProfile } from '@/store-profiles/schema';
import { linesOf } from '@/utils/reading/page-text';
import { kindOfMail } from './kind-of-mail';
import type { Mail, MailReading } from './mail';
import { mailDocument, type ParseHtml } from './mail-document';
import { mailFields, type LabelWords } from './mail-fields';
import { compile } from './mail-words';
import { ownPart } from './own-part';
import { paragraphsOf } from './paragraphs';
import { senderStore } from './sender-store';

export interface MailContext {
  parseHtml: ParseHtml;
  words: readonly MailWords[];
  languages: readonly Language[];
  stores: readonly StoreProfile[];
  now: Date;
  /** The shopper's time zone. */
  timeZone: string;
}

const NOTHING = { orderNumber: null, placed: null, total: null, items: [], tracking: null } as const;

export function readMail(mail: Mail, context: MailContext): MailReading {
  const { parseHtml, words, languages } = context;
  const compiled = words.map(compile);
  const document = mailDocument(mail, parseHtml);
  const isPlain = document.querySelector('[data-plain]') !== null || mail.html === null;
  const own = ownPart(document, isPlain ? mail.text : null, compiled, parseHtml);
  const from = own.forwarded?.from ?? mail.from;
  const subject = own.forwarded?.subject ?? withoutMarks(mail.subject);
  const { store, isForged } = senderStore(from, context.stores);
  const head = { from, subject, date: mail.date, isForwarded: own.forwarded !== null };
  const paragraphs = paragraphsOf(own.document.body);
  const byId = new Map(languages.map((language) => [language.id, language]));
  const { kind, quote, language } = kindOfMail(subject, paragraphs, compiled, byId);
  const said = { ...head, store: store?.id ?? null, isForged, language };
  if (kind === 'other' || isForged) return { ...said, ...NOTHING, kind: 'other', quote: null };
  const texts = { subject, quote: quote ?? '', paragraphs };
  const fields = mailFields(linesOf(own.document.body), texts, {
    words: labelWords(language, words, byId),
    // A shop that translates half of its mail leaves the other half in another language.
    moreWords: [...words, ...languages],
    dates: {
      language,
      languages: languages.filter(({ id }) => id === language || id === 'en'),
      locale: store?.reading?.locale ?? null,
      dateOrder: store?.reading?.dateOrder ?? null,
      timeZone: store?.timeZone ?? null,
      shopperTimeZone: context.timeZone,
      now: mail.date === null ? context.now : new Date(mail.date),
    },
    money: {
      locale: language,
      profileCurrency: store?.reading?.currency ?? null,
      countries: store?.countries ?? [],
    },
  });
  return { ...NOTHING, ...said, ...fields, kind, quote };
}

/** The labels of the mail's language, mails' own and pages', then English: shops forget to translate a line. */
function labelWords(
  language: string,
  words: readonly MailWords[],
  languages: ReadonlyMap<string, Language>,
): LabelWords[] {
  return [...new Set([language, 'en'])].flatMap((id) => {
    const own = words.filter((one) => one.id === id);
    const page = languages.get(id);
    return page ? [...own, page] : own;
  });
}

/** "Re: ", "Fwd: ", "AW: " before a subject. */
function withoutMarks(subject: string): string {
  return subject.replace(
    /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|doorst|i|r|ynt|ilt|odp|pd|vb|vl|ang|enc|res)\s*:)+\s*/iu,
    '',
  );
}
