/** Which stores are on, and all that can be turned on. */
import { ReadingCounts } from '@/components/reading-counts';
import { LoadingNote } from '@/components/loading-note';
import { StoresPanel } from '@/components/stores-panel';
import type { Notices } from '@/components/use-notices';
import { useStoreDirectory } from '@/components/use-store-directory';
import { useStoreSwitch } from '@/components/use-store-switch';
import { mailboxOf, webmails } from '@/store-profiles/webmail';
import { askForAccess } from '@/utils/access/ask-for-access';
import { useTurnedOn } from '@/utils/access/use-turned-on';
import { t } from '@/utils/i18n/translate';
import { countedReadings } from '@/utils/storage/counters';
import type { UnorderDatabase } from '@/utils/storage/database';
import { useLiveQuery } from 'dexie-react-hooks';
import { loadRegistry } from './load-registry';

export function StoresPage({ database, notices }: { database: UnorderDatabase; notices: Notices }) {
  const loaded = useStoreDirectory(loadRegistry);
  const turnedOn = useTurnedOn(database)?.map(({ store }) => store);
  const storeSwitch = useStoreSwitch(notices, askForAccess);
  const readings = useLiveQuery(() => countedReadings(database), [database]);
  if (!loaded || !turnedOn || !readings) return <LoadingNote />;
  return (
    <>
      <h1>{t('stores.title')}</h1>
      <StoresPanel
        loaded={loaded}
        turnedOn={turnedOn}
        mailboxes={webmails.map(mailboxOf)}
        storeSwitch={storeSwitch}
      >
        <ReadingCounts
          readings={readings}
          listed={loaded.listed}
          onForget={() =>
            void notices.carryOut({ type: 'forget-readings' }, t('readings.forgotten'), {
              type: 'recall-readings',
            })
          }
        />
      </StoresPanel>
    </>
  );
}
