/** What is urgent now: the toolbar's small window, also opened as a tab. */
import { LoadingNote } from '@/components/loading-note';
import { NoticeBar } from '@/components/notice-bar';
import { StoresPanel } from '@/components/stores-panel';
import { useFocusOnArrival } from '@/components/use-focus-on-arrival';
import { useHashRoute } from '@/components/use-hash-route';
import { useNotices } from '@/components/use-notices';
import { useStoreDirectory } from '@/components/use-store-directory';
import { useStoreSwitch } from '@/components/use-store-switch';
import { mailboxOf, webmails } from '@/store-profiles/webmail';
import { askForAccess } from '@/utils/access/ask-for-access';
import { useTurnedOn } from '@/utils/access/use-turned-on';
import { t } from '@/utils/i18n/translate';
import { sendCommand } from '@/utils/send-command';
import type { UnorderDatabase } from '@/utils/storage/database';
import { useRecordOpens } from '@/utils/storage/use-record-opens';
import { EntryForm } from './entry-form';
import { loadRegistry } from './load-registry';
import { OrdersScreen } from './orders-screen';
import { PopupHead } from './popup-head';

export function Popup({ database }: { database: UnorderDatabase }) {
  useRecordOpens(database);
  const [screen, subject] = useHashRoute();
  const notices = useNotices(sendCommand);
  const loaded = useStoreDirectory(loadRegistry);
  const turnedOn = useTurnedOn(database)?.map(({ store }) => store);
  const storeSwitch = useStoreSwitch(notices, askForAccess);
  const main = useFocusOnArrival(`${screen}/${subject}`);
  const shared = { database, notices, loaded, turnedOn, storeSwitch };
  const content = (): React.ReactNode => {
    switch (screen) {
      case 'stores':
        if (!loaded || !turnedOn) return <LoadingNote />;
        return (
          <>
            <h1>{t('stores.title')}</h1>
            <StoresPanel
              loaded={loaded}
              turnedOn={turnedOn}
              mailboxes={webmails.map(mailboxOf)}
              storeSwitch={storeSwitch}
            />
          </>
        );
      case 'enter':
      case 'correct':
        return <EntryForm key={subject} {...shared} order={screen === 'correct' ? subject : null} />;
      default:
        return <OrdersScreen {...shared} />;
    }
  };
  return (
    <div className="popup">
      <PopupHead screen={screen} />
      <main ref={main} tabIndex={-1} className="stack wide">
        {content()}
      </main>
      <NoticeBar
        notice={notices.notice}
        onUndo={(command) => void notices.carryOut(command, t('order.undone'))}
        onDismiss={notices.dismiss}
      />
    </div>
  );
}
