/** Then and now: the terms kept at the purchase, and what is on record of the store today. */
import { TermList } from '@/components/terms/term-list';
import { TermsAsBoughtView } from '@/components/terms/terms-as-bought';
import { textOf } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import type { LedgerEvent } from '@/utils/orders/event';
import type { UnorderDatabase } from '@/utils/storage/database';
import type { Term } from '@/utils/terms/term';
import { useTerms } from '@/utils/terms/use-terms';
import { loadTermSources } from './load-term-sources';

interface Props {
  database: UnorderDatabase;
  store: string | null;
  events: readonly LedgerEvent[];
}

/** Nothing where no terms were kept: an order heard of later was bought on terms nobody saw. */
export function TermsSection({ database, store, events }: Props) {
  const kept = events.map(({ body }) => body).find((body) => body.type === 'terms');
  const today = useTerms(database, loadTermSources, store);
  if (!kept) return null;
  return (
    <section className="stack" aria-labelledby="terms">
      <h2 id="terms">{t('terms.asBought')}</h2>
      <TermsAsBoughtView terms={kept.terms} />
      <h3>{t('terms.now')}</h3>
      {today === undefined ? null : areSame(kept.terms.terms, today) ? (
        <p>{t('terms.same')}</p>
      ) : (
        <TermList terms={today} />
      )}
      <p className="small soft">{t('terms.notAdvice')}</p>
    </section>
  );
}

function areSame(one: readonly Term[], other: readonly Term[]): boolean {
  const said = (terms: readonly Term[]): string =>
    JSON.stringify(terms.map(({ about, text, quote }) => [about, textOf(text), quote]));
  return said(one) === said(other);
}
