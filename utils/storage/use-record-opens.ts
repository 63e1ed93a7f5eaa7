/** A record that can't be opened is told: live queries pass over a closed database in silence, and would load forever. */
import { useEffect, useState } from 'react';
import type { UnorderDatabase } from './database';
import { RecordClosedError } from './storage-error';

/** @throws RecordClosedError while drawing, for the boundary around the screen */
export function useRecordOpens(database: UnorderDatabase): void {
  const [error, setError] = useState<RecordClosedError | null>(null);
  useEffect(() => {
    database.open().catch((cause: unknown) => {
      setError(new RecordClosedError(String(cause), { cause }));
    });
  }, [database]);
  if (error !== null) throw error;
}
