/** While a page of ours is open, the record is backed up into the chosen folder when it is time. */
import { useEffect } from 'react';
import type { Notices } from '@/components/use-notices';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { backUpWhenDue } from './auto-backup';

export function useAutoBackup(database: UnorderDatabase, { say, warn }: Notices): void {
  useEffect(() => {
    const leaving = new AbortController();
    backUpWhenDue(database, leaving.signal).then(
      (isDone) => isDone && say(t('backup.savedByItself')),
      () => leaving.signal.aborted || warn(t('backup.folderFailed')),
    );
    return () => leaving.abort();
  }, [database, say, warn]);
}
