/** What the shopper can have otherwise. */
import { CheckField } from '@/components/check-field';
import { LoadingNote } from '@/components/loading-note';
import type { Notices } from '@/components/use-notices';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { readPreferences } from '@/utils/storage/preferences';
import { useLiveQuery } from 'dexie-react-hooks';

export function SettingsPage({ database, notices }: { database: UnorderDatabase; notices: Notices }) {
  const preferences = useLiveQuery(() => readPreferences(database), [database]);
  if (!preferences) return <LoadingNote />;
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <section className="stack" aria-labelledby="cards">
        <h2 id="cards">{t('settings.onPages')}</h2>
        <CheckField
          label={t('settings.firstHourCard')}
          hint={t('settings.firstHourCardHint')}
          isOn={preferences.firstHourCard}
          onChange={(firstHourCard) =>
            void notices.carryOut({ type: 'prefer', change: { firstHourCard } }, t('settings.saved'))
          }
        />
      </section>
    </>
  );
}
