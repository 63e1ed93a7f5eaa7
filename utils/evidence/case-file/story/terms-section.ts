/** The store's terms: as kept at the time of the order, and apart from that what is known of them in general. */
import { formatInstant } from '@/utils/i18n/format';
import { textOf } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import type { LedgerEvent } from '@/utils/orders/event';
import type { Term, TermsAsBought } from '@/utils/terms/term';
import { isFileReceipt, type Receipt } from '../../receipt';
import { receiptPath } from '../layout';
import type { CaseRecord } from './case-record';
import { sourceWords } from './deadline-section';
import type { Block, Section } from './story';

/** The rest stands in the receipt. In characters. */
const LONGEST_QUOTE = 4000;

export function termsSection({ events, receipts, profile }: CaseRecord): Section {
  const bought = termsAsBought(events);
  const kept = keptTerms(receipts);
  // In the words of the profile, which may sum up: no quotation.
  const known = profile === null ? [] : [profile.cancel, profile.returns];
  return {
    heading: t('caseFile.terms.title'),
    blocks: [
      ...bought.flatMap(boughtBlocks),
      ...(kept.length === 0 && bought.length === 0
        ? [{ type: 'paragraph' as const, text: t('caseFile.terms.notKept') }]
        : kept.flatMap(keptBlocks)),
      ...(profile === null || known.every(({ text }) => text === null)
        ? []
        : [
            { type: 'paragraph' as const, text: t('caseFile.terms.known', [profile.name]) },
            {
              type: 'list' as const,
              items: known.flatMap(({ text, source }) =>
                text === null ? [] : [`${text}\n${sourceWords(source)}`],
              ),
            },
          ]),
    ],
  };
}

/** What was kept by itself when it was bought. */
export function termsAsBought(events: readonly LedgerEvent[]): TermsAsBought[] {
  return events.flatMap(({ body }) => (body.type === 'terms' ? [body.terms] : []));
}

/** Receipts that hold the store's terms. */
export function keptTerms(receipts: readonly Receipt[]): Receipt[] {
  return receipts.filter((receipt) => isFileReceipt(receipt) && receipt.role === 'terms');
}

/** First what the page itself said, then what was on record of the store that day. */
function boughtBlocks({ readAt, marks, policy, terms }: TermsAsBought): Block[] {
  const read = [
    ...marks.map((mark) => t('terms.mark', [mark])),
    ...(policy === null ? [] : [t('terms.policy', [policy])]),
  ];
  return [
    ...(readAt === null || read.length === 0
      ? []
      : [
          { type: 'paragraph' as const, text: t('terms.read', [formatInstant(readAt)]) },
          { type: 'list' as const, items: read },
        ]),
    { type: 'paragraph', text: t('caseFile.terms.onRecord') },
    { type: 'list', items: terms.map(termText) },
  ];
}

function termText({ text, quote, source }: Term): string {
  return [
    textOf(text),
    ...(quote === null ? [] : [t('caseFile.quoted', [quote])]),
    ...(source === null ? [] : [sourceWords(source)]),
  ].join('\n');
}

function keptBlocks({ id, capturedAt, text }: Receipt): Block[] {
  return [
    {
      type: 'paragraph',
      text: t('caseFile.terms.kept', [formatInstant(capturedAt), receiptPath(id, 'text.txt')]),
    },
    { type: 'quote', text: text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)} […]` : text },
  ];
}
