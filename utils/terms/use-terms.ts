/** The terms of a store as they are on record now. */
import { useEffect, useState } from 'react';
import type { UnorderDatabase } from '../storage/database';
import { loadTerms, type TermSources } from './load-terms';
import type { Term } from './term';

/** @param load must be the same function at every call. @returns undefined while it loads */
export function useTerms(
  database: UnorderDatabase,
  load: () => Promise<TermSources>,
  store: string | null,
): Term[] | undefined {
  const [terms, setTerms] = useState<Term[]>();
  useEffect(() => {
    let isCurrent = true;
    void loadTerms(database, load, store, Date.now()).then((loaded) => isCurrent && setTerms(loaded));
    return () => {
      isCurrent = false;
    };
  }, [database, load, store]);
  return terms;
}
