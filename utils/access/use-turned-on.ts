/** Which stores are on, live: the shopper's wish and the browser's grant, whoever changes either. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from '../browser';
import type { UnorderDatabase } from '../storage/database';
import { readWishes } from '../storage/settings';
import { isGranted, type Wish } from './store-access';

/** The wishes that the browser grants; undefined until both are known. */
export function useTurnedOn(database: UnorderDatabase): Wish[] | undefined {
  const wishes = useLiveQuery(() => readWishes(database), [database]);
  const granted = useGrantedOrigins();
  return wishes && granted && wishes.filter((wish) => isGranted(wish, granted));
}

function useGrantedOrigins(): string[] | undefined {
  const [origins, setOrigins] = useState<string[]>();
  useEffect(() => {
    let isCurrent = true;
    const read = (): void => {
      void browser.permissions.getAll().then((all) => isCurrent && setOrigins(all.origins ?? []));
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      isCurrent = false;
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return origins;
}
