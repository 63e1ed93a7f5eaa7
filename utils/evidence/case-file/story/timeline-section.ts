/** What happened, oldest first, each entry with what it rests on. */
import { formatInstant } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { LedgerEvent } from '@/utils/orders/event';
import type { CaseRecord } from './case-record';
import { eventText, evidenceText, quotesOf } from './event-words';
import type { Section } from './story';

export function timelineSection({ events }: CaseRecord): Section {
  return {
    heading: t('dashboard.timeline'),
    blocks: [
      { type: 'paragraph', text: t('caseFile.timelineNote') },
      {
        type: 'table',
        head: [t('caseFile.when'), t('caseFile.what'), t('caseFile.restsOn')],
        widths: [4, 4, 6],
        rows: events.map(rowOf),
      },
    ],
  };
}

function rowOf({ at, body, sequence }: LedgerEvent): string[] {
  const rests = [evidenceText(body), ...quotesOf(body)].filter((text) => text !== '');
  // People count from one, the record from nought.
  return [`${sequence + 1}. ${formatInstant(at)}`, eventText(body), rests.join('\n')];
}
