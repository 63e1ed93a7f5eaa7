/** The ways to get the money back through the means of payment, each with its clock and the evidence it asks for. */
import type { DisputeRoute } from '@/store-profiles/schema';
import { formatInstant } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { NONE } from '@/utils/orders/answers';
import type { CaseRecord } from './case-record';
import { sourceWords } from './deadline-section';
import type { Block, Section } from './story';

/** @param payment by what means it was paid, as the shopper told; undefined: not told */
export function disputeSection(record: CaseRecord, payment: string | undefined): Section {
  const heading = t('caseFile.dispute.title');
  if (payment === undefined) return note(heading, t('caseFile.dispute.paymentUnknown'));
  const routes = payment === NONE ? [] : routesFor(record, payment);
  if (routes.length === 0) return note(heading, t('caseFile.dispute.none'));
  return {
    heading,
    blocks: [
      { type: 'paragraph', text: t('caseFile.dispute.note') },
      ...routes.flatMap((route) => blocksOf(route, record)),
    ],
  };
}

function routesFor({ disputes, order }: CaseRecord, payment: string): DisputeRoute[] {
  const country = order.regime?.country ?? null;
  return disputes
    .filter(({ means }) => means.some((one) => one === payment))
    .filter(({ countries }) => countries.length === 0 || (country !== null && countries.includes(country)));
}

function blocksOf(route: DisputeRoute, record: CaseRecord): Block[] {
  const { scheme, reason, limitDays, limitText, waitDays, escalateWithinDays, evidence, sources } = route;
  const clock = clockOf(route, record);
  const rows: [string, string][] = [
    [t('caseFile.dispute.route'), scheme],
    [t('caseFile.dispute.reason'), reason],
    [t('caseFile.until'), clock ?? t('caseFile.dispute.noClock')],
    [
      t('caseFile.dispute.limit'),
      limitDays === null ? limitText : t('caseFile.dispute.days', [String(limitDays), limitText]),
    ],
  ];
  if (waitDays !== null && waitDays > 0) rows.push([t('caseFile.dispute.wait'), String(waitDays)]);
  if (escalateWithinDays !== null) rows.push([t('caseFile.dispute.escalate'), String(escalateWithinDays)]);
  if (evidence.length > 0) rows.push([t('caseFile.dispute.evidence'), evidence.join('; ')]);
  rows.push([t('caseFile.dispute.source'), sourceWords(sources[0] ?? null)]);
  return [{ type: 'facts', rows }];
}

/** The day that was counted for this route; null: none runs, or nothing bounds its start. */
function clockOf({ id }: DisputeRoute, { order: { deadlines } }: CaseRecord): string | null {
  const rule = `${id}/dispute`;
  const readings = deadlines
    .filter(({ kind }) => kind === 'dispute')
    .flatMap((deadline) => [deadline, ...(deadline.others ?? [])]);
  const at = readings.find((reading) => reading.rule === rule)?.at ?? null;
  return at === null ? null : `${formatInstant(at)} (${t('certainty.estimated')})`;
}

function note(heading: string, text: string): Section {
  return { heading, blocks: [{ type: 'paragraph', text }] };
}
