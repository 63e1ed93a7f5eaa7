/** Where one stands: "Step 3 of about 5 · Choose a reason". */
import type { ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';
import { stepName } from '@/utils/i18n/words';
import type { StepNotes } from './guide-view';

export function StepLine({ step, place }: Pick<StepNotes, 'step' | 'place'>): ReactNode {
  return (
    <div className="step-line">
      <p>
        {place && <>{placeText(place)} · </>}
        <span className="step-name">{stepName(step)}</span>
      </p>
      {place && (
        <span className="dots" aria-hidden="true">
          {Array.from({ length: place.of }, (_, index) => (
            <span key={index} className={index < place.at ? 'dot gone' : 'dot'} />
          ))}
        </span>
      )}
    </div>
  );
}

function placeText({ at, of, isKnown }: NonNullable<StepNotes['place']>): string {
  return isKnown
    ? t('guide.place', [String(at), String(of)])
    : t('guide.placeAbout', [String(at), String(of)]);
}
