/** Stores that are on, and all that can be turned on. */
import { t } from '@/utils/i18n/translate';
import { type ReactNode, useId } from 'react';
import { type StoreChoice, storeOfId } from './store-choice';
import { StoreList, StoreRow } from './store-list';
import type { LoadedDirectory } from './use-store-directory';
import type { StoreSwitch } from './use-store-switch';

interface Props {
  loaded: LoadedDirectory;
  /** Ids of those turned on. */
  turnedOn: readonly string[];
  /** Webmail services, which are turned on from their own pages. */
  mailboxes: readonly StoreChoice[];
  storeSwitch: StoreSwitch;
  /** What else is to be said of those turned on. */
  children?: ReactNode;
}

export function StoresPanel({ loaded: { listed }, turnedOn, mailboxes, storeSwitch, children }: Props) {
  const id = useId();
  const known = [...listed, ...mailboxes];
  const on = turnedOn.map((store) => storeOfId(store, known)).filter((store) => store !== null);
  return (
    <>
      <section className="stack" aria-labelledby={`${id}-on`}>
        <h2 id={`${id}-on`}>{t('stores.on')}</h2>
        {on.length === 0 ? (
          <p className="soft">{t('stores.noneOn')}</p>
        ) : (
          <ul className="store-list">
            {on.map((store) => (
              <StoreRow
                key={store.id}
                store={store}
                isOn
                onTurnOn={storeSwitch.turnOn}
                onTurnOff={storeSwitch.turnOff}
              />
            ))}
          </ul>
        )}
        {children}
      </section>
      <section className="stack" aria-labelledby={`${id}-all`}>
        <h2 id={`${id}-all`}>{t('stores.all')}</h2>
        <StoreList
          stores={listed}
          on={new Set(turnedOn)}
          onTurnOn={storeSwitch.turnOn}
          onTurnOff={storeSwitch.turnOff}
        />
      </section>
    </>
  );
}
