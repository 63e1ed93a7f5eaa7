/** Names what the page does to keep the order, in the page's own words. */
import type { ReactNode } from 'react';
import { QuoteText } from '@/components/quote-text';
import { t } from '@/utils/i18n/translate';
import type { Lure } from '@/utils/guiding/step';

interface Props {
  lures: Lure[];
  /** What goes on cancelling is pointed at. */
  isRinged: boolean;
}

export function LureNotes({ lures, isRinged }: Props): ReactNode {
  if (lures.length === 0) return null;
  return (
    <div className="trouble lures">
      {lures.map(({ kind, text }) =>
        kind === 'bright' ? (
          <p key={kind}>{t('guide.lure.bright', [text])}</p>
        ) : (
          <div key={kind}>
            <p>{t(`guide.lure.${kind}`)}</p>
            <QuoteText text={text} />
          </div>
        ),
      )}
      {isRinged && lures.some(({ kind }) => kind !== 'bright') && <p>{t('guide.lure.ringed')}</p>}
    </div>
  );
}
