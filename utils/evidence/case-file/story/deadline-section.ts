/** The deadlines that follow from the record, how sure each is, and why. */
import type { Source } from '@/store-profiles/schema';
import type { Deadline } from '@/utils/deadlines/deadline';
import { explanationOf } from '@/utils/i18n/explanation';
import { formatDay, formatInstant } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { deadlineName } from '@/utils/i18n/words';
import type { CaseRecord } from './case-record';
import type { Section } from './story';

export function deadlineSection({ order: { deadlines } }: CaseRecord): Section {
  return {
    heading: t('dashboard.deadlines'),
    blocks:
      deadlines.length === 0
        ? [{ type: 'paragraph', text: t('dashboard.noDeadlines') }]
        : [
            {
              type: 'table',
              head: [t('caseFile.what'), t('caseFile.until'), t('caseFile.why')],
              widths: [3, 3, 7],
              rows: deadlines.map(rowOf),
            },
          ],
  };
}

function rowOf(deadline: Deadline): string[] {
  const { kind, at, certainty, source } = deadline;
  return [
    deadlineName(kind),
    at === null ? t('certainty.unknown') : `${formatInstant(at)}\n${t(`certainty.${certainty}`)}`,
    `${explanationOf(deadline)}\n${sourceWords(source)}`,
  ];
}

/** Where a fact comes from and how old it is; says so where nothing vouches for it. */
export function sourceWords(source: Source | null): string {
  if (source === null) return t('certainty.noSource');
  const { url, checked, unverified, stale, confidence } = source;
  const doubt = unverified
    ? t('certainty.unverified')
    : stale
      ? t('certainty.stale')
      : confidence === 'low'
        ? t('certainty.lowConfidence')
        : null;
  return [
    url === null ? t('certainty.noPage') : t('certainty.source', [url]),
    t('certainty.checked', [formatDay(checked)]),
    ...(doubt === null ? [] : [doubt]),
  ].join(' · ');
}
