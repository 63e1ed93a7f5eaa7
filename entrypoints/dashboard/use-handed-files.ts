/** Files that another page of ours left among the uploads for this one, by their ids; each is taken once. */
import { useEffect } from 'react';
import type { UnorderDatabase } from '@/utils/storage/database';

/** @param ids separated by spaces; '' for none */
export function useHandedFiles(database: UnorderDatabase, ids: string, take: (files: File[]) => void): void {
  useEffect(() => {
    const wanted = ids.split(' ').filter((id) => id !== '');
    if (wanted.length === 0) return;
    void (async () => {
      const found = await database.transaction('rw', database.uploads, async () => {
        const rows = await database.uploads.bulkGet(wanted);
        await database.uploads.bulkDelete(wanted);
        return rows.filter((row) => row !== undefined);
      });
      if (found.length > 0) take(found.map(({ file, name }) => new File([file], name, { type: file.type })));
    })();
  }, [database, ids, take]);
}
