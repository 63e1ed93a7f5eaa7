/** What is known to hang on each reason a store asks for. The choice is the shopper's, and so is the truth of it. */
import type { ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';
import { sayingText } from '@/utils/i18n/words';
import type { Reason } from '@/utils/guiding/step';
import type { StepNotes } from './guide-view';

export function ReasonNotes({ reasons, chosen }: Pick<StepNotes, 'reasons' | 'chosen'>): ReactNode {
  if (reasons.length === 0) return null;
  const mine = reasons.find(({ text }) => text === chosen);
  if (mine) {
    return (
      <p className={mine.effect === 'changes-outcome' ? 'trouble' : 'note'}>
        {t('guide.reasons.chosen', [mine.text])} {effectText(mine)}
      </p>
    );
  }
  const changing = reasons.filter(({ effect }) => effect === 'changes-outcome');
  return (
    <section className="reasons" aria-label={t('guide.reasons.title')}>
      {changing.length > 0 && (
        <>
          <h3>{t('guide.reasons.changes')}</h3>
          <ul className="marked changing">
            {changing.map((reason) => (
              <li key={reason.text}>
                <bdi className="reason">{reason.text}</bdi>
                {reason.say && <span className="soft"> {sayingText(reason.say)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Plain title={t('guide.reasons.harmless')} reasons={reasons} effect="harmless" />
      <Plain title={t('guide.reasons.unknown')} reasons={reasons} effect="unknown" />
      <p className="soft">{t('guide.reasons.yours')}</p>
    </section>
  );
}

function Plain(props: { title: string; reasons: Reason[]; effect: Reason['effect'] }): ReactNode {
  const some = props.reasons.filter(({ effect }) => effect === props.effect);
  if (some.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul className={`marked ${props.effect}`}>
        {some.map(({ text }) => (
          <li key={text}>
            <bdi className="reason">{text}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function effectText({ effect, say }: Reason): string {
  if (say) return sayingText(say);
  return effect === 'harmless' ? t('guide.reasons.chosenHarmless') : t('guide.reasons.chosenUnknown');
}
