/** The first-hour card on a confirmation page: how long the shopper can still cancel alone, and what a second look is worth. */
import type { ReactNode } from 'react';
import { useNow } from '@/components/use-now';
import type { Deadline } from '@/utils/deadlines/deadline';
import { formatDay, formatDuration } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { Guard, GuardCheck } from '@/utils/messages';
import { CardHeader } from './card-header';
import { trusted } from './trusted';

interface Props {
  guard: Guard;
  onShow: () => void;
  /** @param isOff the card is never to be shown again */
  onClose: (isOff: boolean) => void;
}

export function GuardCard({ guard, onShow, onClose }: Props): ReactNode {
  const { storeName, orderNumber, deadline, checks } = guard;
  const now = useNow(1000);
  return (
    <section className="card guard" aria-label={t('guard.name')}>
      <CardHeader
        storeName={storeName}
        orderNumber={orderNumber}
        close={t('guard.close')}
        onClose={() => onClose(false)}
      />
      <div className="words">
        <h2>{timeLeft(deadline, now)}</h2>
        {checks.length > 0 && <p>{t('guard.look')}</p>}
        {checks.length > 0 && (
          <ul className="marked unknown">
            {checks.map((check) => (
              <li key={checkText(check)}>{checkText(check)}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="row">
        <button className="plain" type="button" onClick={trusted(onShow)}>
          {t('guard.show')}
        </button>
        <button className="quiet" type="button" onClick={trusted(() => onClose(true))}>
          {t('guard.never')}
        </button>
      </div>
    </section>
  );
}

function timeLeft(deadline: Deadline | null, now: number): string {
  if (deadline?.kind === 'before-dispatch' && deadline.at === null) return t('guard.untilShipped');
  if (deadline === null || deadline.at === null) return t('guard.unknown');
  const left = Date.parse(deadline.at) - now;
  if (left <= 0) return t('guard.over');
  const duration = formatDuration(left, 'long');
  return deadline.certainty === 'exact' ? t('guard.left', [duration]) : t('guard.leftAbout', [duration]);
}

function checkText(check: GuardCheck): string {
  switch (check.check) {
    case 'ordered-lately':
      return check.placed === null
        ? t('guard.orderedBefore', [check.item])
        : t('guard.orderedLately', [check.item, formatDay(check.placed)]);
    case 'quantity':
      return t('guard.quantity', [check.item, String(check.quantity)]);
    case 'still-open':
      return check.orderNumber === null
        ? t('guard.stillOpenPlain')
        : t('guard.stillOpen', [check.orderNumber]);
  }
}
