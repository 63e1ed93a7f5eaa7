/** On a basket or checkout page: one line that says how long one can cancel; a press opens the rest. */
import { useState, type ReactNode } from 'react';
import { textOf } from '@/utils/i18n/explanation';
import { formatDay } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { Terms } from '@/utils/messages';
import type { PageTerms, Term } from '@/utils/terms/term';
import { CardHeader } from './card-header';
import { trusted } from './trusted';

interface Props {
  given: Terms;
  onPage: PageTerms;
  /** @param isOff not to be shown at this store again */
  onClose: (isOff: boolean) => void;
}

export function TermsChip({ given, onPage, onClose }: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const { storeName, terms } = given;
  const [first] = terms;
  return (
    <section className={isOpen ? 'card terms' : 'card terms chip'} aria-label={t('terms.name')}>
      <CardHeader
        storeName={storeName}
        orderNumber={null}
        close={t('terms.close')}
        onClose={() => onClose(false)}
      />
      {isOpen ? (
        <>
          <div className="words">
            <h2>{t('terms.before')}</h2>
            {onPage.marks.map((mark) => (
              <p key={mark} className="trouble">
                {t('terms.mark', [mark])}
              </p>
            ))}
            <ul className="marked">
              {terms.map((term) => (
                <li key={term.about}>
                  {textOf(term.text)} <Whence term={term} />
                </li>
              ))}
            </ul>
            {onPage.policy !== null && <p>{t('terms.policy', [onPage.policy])}</p>}
            <p className="soft">{t('terms.notAdvice')}</p>
          </div>
          <div className="row">
            <button className="quiet" type="button" onClick={trusted(() => onClose(true))}>
              {t('terms.never')}
            </button>
          </div>
        </>
      ) : (
        <div className="words">
          {onPage.marks.length > 0 && <p className="trouble">{t('terms.mark', [onPage.marks[0] ?? ''])}</p>}
          <button
            className="plain"
            type="button"
            aria-expanded={false}
            onClick={trusted(() => setIsOpen(true))}
          >
            {first ? textOf(first.text) : t('terms.before')}
          </button>
        </div>
      )}
    </section>
  );
}

function Whence({ term: { source } }: { term: Term }): ReactNode {
  if (source === null) return null;
  const host = source.url === null ? t('certainty.noPage') : new URL(source.url).host;
  return (
    <span className="soft">
      ({host}, {t('certainty.checked', [formatDay(source.checked)])}
      {source.unverified ? `, ${t('certainty.unverified')}` : ''})
    </span>
  );
}
