/** Turning stores on and off, and saying what came of it. */
import { t } from '@/utils/i18n/translate';
import { useMemo } from 'react';
import type { StoreChoice } from './store-choice';
import type { Notices } from './use-notices';

/** Asks the browser for a store's hosts; must begin within the press. */
export type AskForAccess = (store: string, origins: string[]) => Promise<boolean>;

export interface StoreSwitch {
  turnOn: (store: StoreChoice) => void;
  turnOff: (store: StoreChoice) => void;
}

export function useStoreSwitch({ say, carryOut }: Notices, ask: AskForAccess): StoreSwitch {
  return useMemo(
    () => ({
      turnOn(store) {
        // Nothing may be awaited before this: the browser asks only within the press.
        const answer = ask(store.id, store.origins);
        say(t('popup.askAgain'));
        void answer.then((isGranted) =>
          say(t(isGranted ? 'popup.turnedOn' : 'popup.notGranted', [store.name])),
        );
      },
      turnOff(store) {
        void carryOut({ type: 'turn-off', store: store.id }, t('popup.turnedOff', [store.name]));
      },
    }),
    [say, carryOut, ask],
  );
}
