/** The listed stores, fetched from the package after the first screen stands: the list of orders doesn't wait for them. */
import { useEffect, useState } from 'react';
import { listedStores, type StoreChoice, type StoreDirectory } from './store-choice';

export interface LoadedDirectory {
  directory: StoreDirectory;
  listed: StoreChoice[];
}

/** @param load imports the registry; must be the same function at every call */
export function useStoreDirectory(load: () => Promise<StoreDirectory>): LoadedDirectory | null {
  const [loaded, setLoaded] = useState<LoadedDirectory | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void load().then(
      (directory) => isCurrent && setLoaded({ directory, listed: listedStores(directory, likelyCountry()) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return loaded;
}

/** "de" speaks of Germany, "de-AT" of Austria. A guess that only orders a list. */
function likelyCountry(): string | undefined {
  return new Intl.Locale(navigator.language).maximize().region;
}
