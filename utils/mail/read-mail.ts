/** A message -> what it says of an order: kind, number, day, total, each with its words. Pure, but for the HTML parser it is handed. */
import type { MailWords } from '@/store-profiles/mail-schema';
import type { Language, StoreProfile } from '@/store-profiles/schema';
import { readMoney } from '@/utils/reading/money';
import { linesOf } from '@/utils/reading/page-text';
import { bounded } from './bounded';
import { kindOfMail } from './kind-of-mail';
import type { Mail, MailReading } from './mail';
import { mailDocument, type ParseHtml } from './mail-document';
import { mailFields, type LabelWords } from './mail-fields';
import { markedUpOrder, type MarkedUpOrder } from './marked-up-order';
import { compile } from './mail-words';
import { ownPart } from './own-part';
import { parcelNumber } from './parcel';
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

const NOTHING = {
  orderNumber: null,
  placed: null,
  total: null,
  refund: null,
  items: [],
  tracking: null,
} as const;

export function readMail(whole: Mail, context: MailContext): MailReading {
  const mail = bounded(whole);
  const { parseHtml, words, languages } = context;
  const compiled = words.map(compile);
  const document = mailDocument(mail, parseHtml);
  const own = ownPart(document, mail.html === null ? mail.text : null, compiled, parseHtml);
  const from = own.forwarded?.from ?? mail.from;
  const subject = own.forwarded?.subject ?? withoutMarks(mail.subject);
  const { store, isForged } = senderStore(from, context.stores);
  const head = { from, subject, date: mail.date, isForwarded: own.forwarded !== null };
  const paragraphs = paragraphsOf(own.document.body);
  const byId = new Map(languages.map((language) => [language.id, language]));
  const told = kindOfMail(subject, paragraphs, compiled, byId);
  const { language } = told;
  const dates = {
    language,
    languages: languages.filter(({ id }) => id === language || id === 'en'),
    locale: store?.reading?.locale ?? null,
    dateOrder: store?.reading?.dateOrder ?? null,
    timeZone: store?.timeZone ?? null,
    shopperTimeZone: context.timeZone,
    now: mail.date === null ? context.now : new Date(mail.date),
  };
  const money = {
    locale: language,
    profileCurrency: store?.reading?.currency ?? null,
    countries: store?.countries ?? [],
  };
  const marked = isForged ? null : markedUpOrder(own.document, dates, money);
  const { kind, quote } = told.kind === 'other' && marked?.kind ? ofMarkUp(marked) : told;
  const said = { ...head, store: store?.id ?? null, isForged, language };
  if (kind === 'other' || isForged) return { ...said, ...NOTHING, kind: 'other', quote: null };
  const texts = { subject, quote: quote ?? '', paragraphs };
  const fields = mailFields(linesOf(own.document.body), texts, {
    words: labelWords(language, words, byId),
    // A shop that translates half of its mail leaves the other half in another language.
    moreWords: [...words, ...languages],
    dates,
    money,
  });
  const orderNumber = marked?.orderNumber ?? fields.orderNumber;
  if (told.isNamedOnly && orderNumber === null) return { ...said, ...NOTHING, kind: 'other', quote: null };
  const refund = kind === 'refund' && quote !== null ? readMoney(quote, money) : null;
  return {
    ...NOTHING,
    ...said,
    orderNumber,
    placed: marked?.placed ?? fields.placed,
    total: marked?.total ?? fields.total,
    // A number without a currency may be the order's.
    refund: refund && refund.currency !== null ? { value: refund, quote: quote ?? '' } : null,
    items: marked?.items ?? [],
    tracking: parcelNumber(own.document, paragraphs, trackingLabels(words)),
    kind,
    quote,
  };
}

/** What a mail says only to machines counts where its words say nothing. */
function ofMarkUp({ kind, status }: MarkedUpOrder): Pick<MailReading, 'kind' | 'quote'> {
  return { kind: kind ?? 'other', quote: `orderStatus ${status}` };
}

/** Of all languages: a carrier's words are put into a mail as they come. */
function trackingLabels(words: readonly MailWords[]): string[] {
  return words.flatMap(({ labels }) => labels.tracking);
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
