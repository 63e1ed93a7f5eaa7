/** What holds before one buys at the store of the open page. */
import { useState } from 'react';
import { TermList } from '@/components/terms/term-list';
import { LoadingNote } from '@/components/loading-note';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { useTerms } from '@/utils/terms/use-terms';
import { loadTermSources } from './load-term-sources';

interface Props {
  database: UnorderDatabase;
  /** Id; null for a store nobody has described. */
  store: string | null;
  storeName: string;
}

/** Loads when it is opened: most who open the popup look for an order. */
export function TermsCard(props: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="panel small" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('terms.beforeAt', [props.storeName])}</summary>
      {isOpen ? <Terms {...props} /> : null}
    </details>
  );
}

function Terms({ database, store }: Props) {
  const terms = useTerms(database, loadTermSources, store);
  if (terms === undefined) return <LoadingNote />;
  return (
    <div className="stack tight">
      <TermList terms={terms} />
      <p className="small soft">{t('terms.notAdvice')}</p>
    </div>
  );
}
