/**
 * One order's record as a story: for a bank clerk, a consumer body or a court, who weren't there. In the shopper's
 * language, in the third person, each statement with what it rests on, and what is missing said as plainly.
 */
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { answersOf } from '@/utils/orders/answers';
import { maskFor, NOTHING, type Redaction } from '../redact-case';
import type { CaseRecord } from './case-record';
import { disputeSection } from './dispute-section';
import { messageSection } from './message-section';
import { missingIn } from './missing';
import { receiptSection } from './receipt-section';
import { mapStory, type Section, type Story } from './story';
import { amountSection, summarySection } from './summary-section';
import { deadlineSection } from './deadline-section';
import { termsSection } from './terms-section';
import { timelineSection } from './timeline-section';

/** Pure: the time is the record's. */
export function caseStory(record: CaseRecord, redaction: Redaction = NOTHING): Story {
  const { order, events } = record;
  const sections = [
    summarySection(record),
    amountSection(record),
    timelineSection(record),
    deadlineSection(record),
    termsSection(record),
    messageSection(events),
    receiptSection(record),
    disputeSection(record, answersOf(events).payment?.[0]),
    missingSection(record),
    aboutSection(redaction),
  ];
  const title = t('caseFile.title', [order.storeName, order.orderNumber ?? t('order.noNumber')]);
  return mapStory({ title, language: language(), sections }, maskFor(redaction));
}

function missingSection(record: CaseRecord): Section {
  const items = missingIn(record);
  return {
    heading: t('caseFile.missing.title'),
    blocks:
      items.length === 0
        ? [{ type: 'paragraph', text: t('caseFile.missing.nothing') }]
        : [
            { type: 'paragraph', text: t('caseFile.missing.note') },
            { type: 'list', items },
          ],
  };
}

function aboutSection({ payment, words, leaveOutPages }: Redaction): Section {
  const isRedacted = payment || words.length > 0 || leaveOutPages;
  return {
    heading: t('caseFile.about.title'),
    blocks: [
      { type: 'paragraph', text: t('caseFile.about.what') },
      { type: 'paragraph', text: t('caseFile.about.proves') },
      { type: 'paragraph', text: t('caseFile.about.provesNot') },
      ...(isRedacted ? [{ type: 'paragraph' as const, text: t('caseFile.about.redacted') }] : []),
      { type: 'paragraph', text: t('caseFile.about.noAdvice') },
    ],
  };
}
