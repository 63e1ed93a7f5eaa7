/** The store's terms: as kept at the time of the order, and apart from that what is known of them in general. */
import { formatInstant } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { isFileReceipt, type Receipt } from '../../receipt';
import { receiptPath } from '../layout';
import type { CaseRecord } from './case-record';
import { sourceWords } from './deadline-section';
import type { Block, Section } from './story';

/** The rest stands in the receipt. In characters. */
const LONGEST_QUOTE = 4000;

export function termsSection({ receipts, profile }: CaseRecord): Section {
  const kept = keptTerms(receipts);
  const known = profile === null ? [] : [profile.cancel, profile.returns];
  return {
    heading: t('caseFile.terms.title'),
    blocks: [
      ...(kept.length === 0
        ? [{ type: 'paragraph' as const, text: t('caseFile.terms.notKept') }]
        : kept.flatMap(keptBlocks)),
      ...(profile === null || known.every(({ text }) => text === null)
        ? []
        : [
            { type: 'paragraph' as const, text: t('caseFile.terms.known', [profile.name]) },
            {
              type: 'list' as const,
              items: known.flatMap(({ text, source }) =>
                text === null ? [] : [`${t('caseFile.quoted', [text])} ${sourceWords(source)}`],
              ),
            },
          ]),
    ],
  };
}

/** Receipts that hold the store's terms. */
export function keptTerms(receipts: readonly Receipt[]): Receipt[] {
  return receipts.filter((receipt) => isFileReceipt(receipt) && receipt.role === 'terms');
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
