/** Whether the page one looks at is of a known kind and could not be read; live, for it may be read again just now. */
import type { PageKind } from '@/store-profiles/schema';
import { onReadingNoted, unreadableKind } from '@/utils/storage/unreadable-pages';
import { useEffect, useState } from 'react';
import type { OpenPage } from './use-open-page';

export function useUnreadable(page: OpenPage | null): PageKind | null {
  const [kind, setKind] = useState<PageKind | null>(null);
  useEffect(() => {
    if (page === null) return undefined;
    let isCurrent = true;
    const look = (): void => {
      void unreadableKind(page.tab, page.url).then((found) => isCurrent && setKind(found));
    };
    look();
    const stop = onReadingNoted(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [page]);
  return kind;
}
