/** The orders, most urgent first; for someone who has just come, where to begin. */
import { EmptyList } from '@/components/empty-list';
import { LoadingNote } from '@/components/loading-note';
import { OpenTab } from '@/components/open-tab';
import { OrderBrowser } from '@/components/order-browser';
import { receiptsRoute } from '@/components/receipts-route';
import { storeOfHost, UNLISTED } from '@/components/store-choice';
import type { OrderView } from '@/components/order-view';
import { hrefOf } from '@/components/use-hash-route';
import { type Notices, orderWishes } from '@/components/use-notices';
import { useOnline } from '@/components/use-online';
import type { LoadedDirectory } from '@/components/use-store-directory';
import type { StoreSwitch } from '@/components/use-store-switch';
import { t } from '@/utils/i18n/translate';
import { normaliseHost } from '@/utils/orders/order-id';
import type { UnorderDatabase } from '@/utils/storage/database';
import { useNarrowedList } from '@/utils/storage/use-narrowed-list';
import { mailboxOf, webmailOf } from '@/store-profiles/webmail';
import { FirstRun } from './first-run';
import { WebmailCard } from './webmail-card';
import { TermsCard } from './terms-card';
import { type OpenPage, useOpenPage } from './use-open-page';
import { useUnreadable } from './use-unreadable';

interface Props {
  database: UnorderDatabase;
  notices: Notices;
  loaded: LoadedDirectory | null;
  turnedOn: string[] | undefined;
  storeSwitch: StoreSwitch;
}

export function OrdersScreen({ database, notices, loaded, turnedOn, storeSwitch }: Props) {
  const { list, filtering, onMore } = useNarrowedList(database);
  const isOnline = useOnline();
  const page = useOpenPage();
  const openTab = <ThisPage {...{ database, page, loaded, turnedOn, notices, storeSwitch }} />;
  if (list === undefined) return <LoadingNote />;
  if (list.orders.length === 0 && list.total === null) {
    if (turnedOn === undefined) return <LoadingNote />;
    if (turnedOn.length === 0) return <FirstRun openTab={openTab} {...{ loaded, storeSwitch }} />;
    return (
      <>
        {openTab}
        <EmptyList storesHref={hrefOf('stores')} enterHref={hrefOf('enter')} />
      </>
    );
  }
  const saveFrom =
    (tab: number, { id }: OrderView) =>
    () =>
      void notices.carryOut({ type: 'save-receipt', order: id, tab }, t('order.pageSaved'));
  const isOfHost = ({ order }: OrderView, host: string): boolean =>
    order.store === null
      ? normaliseHost(order.host ?? '') === normaliseHost(host)
      : loaded !== null && storeOfHost(host, loaded.directory).id === order.store;
  const isAllDone = list.total === null && list.orders.every(({ standing }) => standing.group === 'done');
  return (
    <>
      <h1 className="visually-hidden">{t('popup.orders')}</h1>
      {isOnline ? null : <p className="note small">{t('popup.offline')}</p>}
      {isAllDone ? <p>{t('popup.noneLeft')}</p> : null}
      <OrderBrowser
        views={list.orders}
        hasMore={list.hasMore}
        total={list.total}
        filtering={filtering}
        onMore={onMore}
        orderHref={({ id }) => `/dashboard.html${hrefOf('order', id)}`}
        receiptsHref={({ order }) => `/dashboard.html${receiptsRoute(order)}`}
        reachHref={({ id }) => `/dashboard.html${hrefOf('order', id)}`}
        correctHref={({ id }) => hrefOf('correct', id)}
        {...orderWishes(notices)}
        savePageHere={(view) =>
          page !== null && isOfHost(view, page.url.hostname) ? saveFrom(page.tab, view) : null
        }
      />
      {/* Below, because it comes after the orders are drawn: nothing may move under the pointer. */}
      <div className="below-list">{openTab}</div>
    </>
  );
}

interface ThisPageProps extends Props {
  page: OpenPage | null;
}

function ThisPage({ database, page, loaded, turnedOn, notices, storeSwitch }: ThisPageProps) {
  const unreadable = useUnreadable(page);
  if (page === null || loaded === null || turnedOn === undefined) return null;
  const store = storeOfHost(page.url.hostname, loaded.directory);
  const service = webmailOf(page.url.hostname);
  if (service) {
    const mailbox = mailboxOf(service);
    const isOn = turnedOn.includes(mailbox.id);
    return <WebmailCard {...{ database, page, service, mailbox, isOn, storeSwitch }} />;
  }
  const isListed = !store.id.startsWith(UNLISTED);
  return (
    <>
      <OpenTab
        store={store}
        isListed={isListed}
        isOn={turnedOn.includes(store.id)}
        unreadable={unreadable}
        redactHref={`/dashboard.html${hrefOf('redacted', String(page.tab))}`}
        onTurnOn={storeSwitch.turnOn}
        onReadOnce={() =>
          void notices.carryOut({ type: 'read-this-page', tab: page.tab }, t('popup.readStarted'))
        }
      />
      <TermsCard database={database} store={isListed ? store.id : null} storeName={store.name} />
    </>
  );
}
