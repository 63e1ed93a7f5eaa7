/** For each refund that is awaited the lines of the bank's list that may be it; which one it is, the shopper says. */
import { hrefOf } from '@/components/use-hash-route';
import { formatDay, formatMoney } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { Candidate, RefundMatch } from '@/utils/refunds/match-refunds';
import { awaitedText } from './awaited-text';
import '../exchange/exchange.css';

interface Props {
  matches: readonly RefundMatch[];
  /** Null while one is being recorded. */
  onRecord: ((match: RefundMatch, candidate: Candidate) => void) | null;
}

const MARK: Record<RefundMatch['standing'], string> = {
  full: 'good',
  complete: 'good',
  partial: 'warm',
  several: 'warm',
  missing: '',
};
const SHOWN = 10;

export function RefundMatches({ matches, onRecord }: Props) {
  return (
    <ul className="refund-list">
      {matches.map((match) => (
        <li key={match.awaited.order} className="panel stack">
          <h3>
            <a href={hrefOf('order', match.awaited.order)}>
              {match.awaited.storeName} {match.awaited.orderNumber ?? ''}
            </a>
          </h3>
          <p className="row">
            <span className={`mark ${MARK[match.standing]}`}>{t(`refunds.standing.${match.standing}`)}</span>
            <span>{awaitedText(match.awaited)}</span>
          </p>
          {match.candidates.length === 0 ? null : (
            <ul className="stack">
              {match.candidates.slice(0, SHOWN).map((candidate) => (
                <li key={candidate.booking.line} className="note stack tight">
                  <CandidateLine
                    candidate={candidate}
                    onRecord={onRecord && (() => onRecord(match, candidate))}
                  />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function CandidateLine({
  candidate: { booking, amount, by, alsoFits },
  onRecord,
}: {
  candidate: Candidate;
  onRecord: (() => void) | null;
}) {
  const { amount: money, day, quote, line } = booking;
  return (
    <>
      <p>
        <strong>{formatMoney(money)}</strong>
        {day === null ? null : ` · ${formatDay(day)}`} · {t('exchange.lineOf')} {line}
      </p>
      <blockquote dir="auto">{quote}</blockquote>
      <p className="small">
        {t(`refunds.amount.${amount}`)} {t(`refunds.by.${by}`)}
        {alsoFits.length === 0 ? '' : ` ${t('refunds.alsoFits', alsoFits.length)}`}
      </p>
      <p>
        <button
          type="button"
          className="button small"
          aria-label={t('refunds.takeLine', [String(line)])}
          disabled={onRecord === null}
          onClick={onRecord ?? undefined}
        >
          {t('refunds.take')}
        </button>
      </p>
    </>
  );
}
