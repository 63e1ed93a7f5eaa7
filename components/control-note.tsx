/** What is known of the way to cancel. "Not offered" and "could not read" must never look alike. */
import type { ControlReading } from '@/utils/reading/observation';
import { t } from '@/utils/i18n/translate';
import { QuoteText } from './quote-text';

export function ControlNote({ control }: { control: ControlReading | null }) {
  switch (control?.answer) {
    case undefined:
      return null;
    case 'found':
      return control.mode === 'unknown' ? null : <p className="small soft">{t(`control.${control.mode}`)}</p>;
    case 'not-offered':
      return (
        <div className="note">
          <p>
            <strong>{t('control.notOffered')}</strong>
          </p>
          {control.reason === null ? (
            <p className="small">{t('control.noReason')}</p>
          ) : (
            <>
              <p className="small">{t('control.storeSays')}</p>
              <QuoteText text={control.reason.text} />
            </>
          )}
        </div>
      );
    case 'unreadable':
      return (
        <div className="note warm">
          <p>
            <strong>{t('control.unreadable')}</strong>
          </p>
          <p className="small">{t('control.unreadableNext')}</p>
        </div>
      );
  }
}
