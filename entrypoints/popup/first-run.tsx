/** The very first look: nothing was asked for, and here is how to begin. */
import { LoadingNote } from '@/components/loading-note';
import { StoreList } from '@/components/store-list';
import { hrefOf } from '@/components/use-hash-route';
import type { LoadedDirectory } from '@/components/use-store-directory';
import type { StoreSwitch } from '@/components/use-store-switch';
import { t } from '@/utils/i18n/translate';
import type { ReactNode } from 'react';

interface Props {
  openTab: ReactNode;
  loaded: LoadedDirectory | null;
  storeSwitch: StoreSwitch;
}

const NONE_ON: ReadonlySet<string> = new Set();

export function FirstRun({ openTab, loaded, storeSwitch }: Props) {
  return (
    <>
      <section className="stack welcome">
        <h1>{t('popup.firstRun.title')}</h1>
        <p>{t('popup.firstRun.noSites')}</p>
        <p>{t('popup.firstRun.private')}</p>
      </section>
      {openTab}
      <section className="stack">
        <h2>{t('popup.firstRun.choose')}</h2>
        {loaded === null ? (
          <LoadingNote />
        ) : (
          <StoreList
            stores={loaded.listed}
            on={NONE_ON}
            onTurnOn={storeSwitch.turnOn}
            onTurnOff={storeSwitch.turnOff}
          />
        )}
      </section>
      <p>
        <a href={hrefOf('enter')}>{t('popup.firstRun.byHand')}</a>
      </p>
    </>
  );
}
