/** Shown only when reading takes long enough to be noticed. */
import { t } from '@/utils/i18n/translate';

export function LoadingNote() {
  return <output className="soft appear-late">{t('popup.loading')}</output>;
}
