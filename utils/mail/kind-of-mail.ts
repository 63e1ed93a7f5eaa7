/**
 * What a mail says has happened, by its sentences. Precise before complete, above all for a cancellation: a condition,
 * the future or a part proves nothing, and a request that is spoken of beside it outweighs a subject that says more.
 */
import { mailKinds, type MailKind } from '@/store-profiles/mail-schema';
import type { Language } from '@/store-profiles/schema';
import { sentencesOf, verdictOf } from '@/utils/reading/notices';
import { bareText } from '@/utils/reading/plain-text';
import type { CompiledWords } from './mail-words';
import { toldStatus } from './told-status';

export interface KindReading {
  kind: MailKind;
  quote: string | null;
  /** Of the words that decided, '' where none did. */
  language: string;
  /** A cancellation that is only named: it proves nothing where no order is. */
  isNamedOnly: boolean;
}

type Said = Exclude<MailKind, 'other'>;
type Place = 'subject' | 'head' | 'body';

interface Sentence {
  text: string;
  place: Place;
}

interface Finding {
  /** `unsettled`: speaks of a cancelled order under a condition, as explanations do. */
  kind: Said | 'unsettled';
  place: Place;
  quote: string;
  language: string;
  /** Of a cancellation: said in a sentence or of an order by its number, not only named in a title. */
  isOutright: boolean;
}

/** Paragraphs in which a mail comes to its point. */
const HEAD = 8;
/** Further down there is the small print. */
const BODY = 60;
const SENTENCE_LIMIT = 300;

/** What outweighs what where several are said: a refusal most, thanks for the order least. */
const RANK: readonly Said[] = [
  'cancel-declined',
  'cancel-confirmed',
  'cancel-requested',
  'refund',
  'return',
  'delivered',
  'shipped',
  'order-confirmation',
];

/** Words for pages serve mails too: what became of a cancellation is said alike. */
const OF_VERDICT: Partial<Record<NonNullable<ReturnType<typeof verdictOf>>, Said>> = {
  cancelled: 'cancel-confirmed',
  requested: 'cancel-requested',
  declined: 'cancel-declined',
  'not-offered': 'cancel-declined',
};

/** @param languages for the sentences about a cancellation; those of the page languages that `words` has as well */
export function kindOfMail(
  subject: string,
  paragraphs: readonly string[],
  words: readonly CompiledWords[],
  languages: ReadonlyMap<string, Language>,
): KindReading {
  const sentences = [
    ...sentencesOf(subject).map((text): Sentence => ({ text, place: 'subject' })),
    ...paragraphs
      .slice(0, BODY)
      .flatMap((paragraph, index) =>
        sentencesOf(paragraph).map((text): Sentence => ({ text, place: index < HEAD ? 'head' : 'body' })),
      ),
  ];
  const findings = sentences.flatMap((sentence, index) =>
    findingsIn(sentence, sentences[index - 1]?.text ?? '', words, languages),
  );
  const front = sentences.filter(({ place }) => place !== 'body').map(({ text }) => bareText(text));
  const isAboutOrders = front.some((bare) => words.some(({ order }) => order.test(bare)));
  const borne = borneOut(findings);
  const kind = isAboutOrders ? decide(borne) : null;
  const finding = kind && borne.find((one) => one.kind === kind);
  if (!finding) return { kind: 'other', quote: null, language: '', isNamedOnly: false };
  return {
    kind,
    quote: finding.quote,
    language: mostSpoken(borne),
    isNamedOnly: kind === 'cancel-confirmed' && !borne.some(({ isOutright }) => isOutright),
  };
}

/** "Cancellation of your order" heads explanations too: beside "if your order was cancelled" it needs a sentence that says so. */
function borneOut(findings: readonly Finding[]): Finding[] {
  const isExplained =
    findings.some(({ kind }) => kind === 'unsettled') && !findings.some(({ isOutright }) => isOutright);
  return findings.filter(({ kind }) => kind !== 'unsettled' && !(isExplained && kind === 'cancel-confirmed'));
}

function findingsIn(
  { text, place }: Sentence,
  before: string,
  words: readonly CompiledWords[],
  languages: ReadonlyMap<string, Language>,
): Finding[] {
  const quote = text.slice(0, SENTENCE_LIMIT);
  const bare = bareText(quote);
  if (bare.length < 4) return [];
  return words.flatMap((one): Finding[] => {
    if (one.otherThings.test(bare)) return [];
    const language = languages.get(one.id);
    const verdict = language ? verdictOf(quote, [language]) : null;
    const kinds = mailKinds.filter((kind) => {
      const match = one.said[kind].exec(bare);
      return match !== null && holds(kind, bare, match.index + match[0].length, one, verdict);
    });
    const more = verdict && OF_VERDICT[verdict];
    if (more && !kinds.includes(more) && holds(more, bare, bare.length, one, verdict)) kinds.push(more);
    const status = one.conditions.test(bare) ? null : toldStatus(bare, bareText(before), one, language);
    if (status !== null && !kinds.includes(status)) kinds.push(status);
    const isOutright = verdict === 'cancelled' || status === 'cancel-confirmed' || NUMBER.test(bare);
    const found = { place, quote, language: one.id };
    const isUnsettled =
      place !== 'subject' &&
      (verdict === 'unsettled' || (one.said['cancel-confirmed'].test(bare) && one.conditions.test(bare)));
    return [
      ...kinds.map((kind) => ({ ...found, kind, isOutright: isOutright && kind === 'cancel-confirmed' })),
      ...(isUnsettled ? [{ ...found, kind: 'unsettled' as const, isOutright: false }] : []),
    ];
  });
}

/** A title that names the order is about that order. */
const NUMBER = /\d{3}/u;
/** Words in a title: what is longer is a sentence, which must say outright that the order is cancelled. */
const TITLE = 9;

/** "Cancellation of your order" heads a confirmation; "We are looking at the cancellation of your order" is none. */
function isTitle(bare: string): boolean {
  return bare.split(' ').length <= TITLE && !/[.。]$/u.test(bare);
}

/** @param end where the words end that say so: what a sentence adds after them ("and will arrive on Monday") takes nothing back */
function holds(
  kind: Said,
  bare: string,
  end: number,
  { conditions, notYet }: CompiledWords,
  verdict: ReturnType<typeof verdictOf>,
): boolean {
  // A proof of cancellation must stand in a sentence without any if.
  const said = kind === 'cancel-confirmed' ? bare : bare.slice(0, end);
  if (conditions.test(said)) return false;
  if (kind === 'cancel-declined') return true;
  if (notYet.test(said)) return false;
  if (kind !== 'cancel-confirmed' || verdict === 'cancelled') return true;
  return verdict === null && isTitle(bare);
}

function decide(findings: readonly Finding[]): Said | null {
  const top = (...places: Place[]): Said | null =>
    RANK.find((kind) => findings.some((one) => one.kind === kind && places.includes(one.place))) ?? null;
  const isSaid = (kind: Said, ...places: Place[]): boolean =>
    findings.some((one) => one.kind === kind && places.includes(one.place));
  const subject = top('subject');
  const head = top('head');
  switch (subject) {
    case null:
      return head ?? top('body');
    case 'order-confirmation':
      // "Your order at the shop" heads all of a shop's mails; what it says of the order comes after.
      return head ?? subject;
    case 'cancel-confirmed':
      if (isSaid('cancel-declined', 'head')) return 'cancel-declined';
      return isSaid('cancel-requested', 'head', 'body') && !isSaid('cancel-confirmed', 'head', 'body')
        ? 'cancel-requested'
        : subject;
    case 'shipped':
      return isSaid('delivered', 'head') ? 'delivered' : subject;
    case 'cancel-requested':
      // "Your withdrawal" heads all that becomes of it.
      return head === null || head === 'order-confirmation' || isSaid(subject, 'head')
        ? strongest(subject, head)
        : head;
    default:
      return subject;
  }
}

/** The one that outweighs the other. */
function strongest(one: Said, other: Said | null): Said {
  return other !== null && RANK.indexOf(other) < RANK.indexOf(one) ? other : one;
}

/** The language of most of what was found: "Total" and "order" are words of several. */
function mostSpoken(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { language } of findings) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
