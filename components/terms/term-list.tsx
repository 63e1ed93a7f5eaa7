/** The terms of a purchase, each with its own words and source. */
import { t } from '@/utils/i18n/translate';
import { textOf } from '@/utils/i18n/explanation';
import type { Term } from '@/utils/terms/term';
import { SourceLink } from '../source-link';

export function TermList({ terms }: { terms: readonly Term[] }) {
  return (
    <ul className="plain-list stack tight">
      {terms.map((term) => (
        <li key={term.about}>
          <p>{textOf(term.text)}</p>
          {term.source === null && term.quote === null ? null : (
            <details className="small">
              <summary>
                {t('terms.where')}
                <span className="visually-hidden"> ({textOf(term.text)})</span>
              </summary>
              {term.quote === null ? null : <blockquote>{term.quote}</blockquote>}
              <SourceLink source={term.source} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
