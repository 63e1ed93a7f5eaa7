/** The terms as they stood when something was bought, with what the page itself said. */
import { t } from '@/utils/i18n/translate';
import { formatInstant } from '@/utils/i18n/format';
import type { TermsAsBought } from '@/utils/terms/term';
import { QuoteText } from '../quote-text';
import { TermList } from './term-list';

export function TermsAsBoughtView({ terms: { terms, marks, policy, readAt } }: { terms: TermsAsBought }) {
  return (
    <>
      <p className="small soft">
        {readAt === null ? t('terms.onRecord') : t('terms.read', [formatInstant(readAt)])}
      </p>
      {[...marks, ...(policy === null ? [] : [policy])].map((said) => (
        <QuoteText key={said} text={said} />
      ))}
      <TermList terms={terms} />
    </>
  );
}
