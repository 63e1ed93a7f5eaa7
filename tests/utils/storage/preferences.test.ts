import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '@/utils/storage/database';
import { changePreferences, readPreferences } from '@/utils/storage/preferences';

describe('preferences', () => {
  it('hold until they are changed, and then as changed', async () => {
    const database = createDatabase('preferences-1');
    expect((await readPreferences(database)).firstHourCard).toBe(true);
    await changePreferences(database, { firstHourCard: false });
    expect((await readPreferences(database)).firstHourCard).toBe(false);
  });

  it('fall back where something unknown is stored', async () => {
    const database = createDatabase('preferences-2');
    await database.settings.put({ key: 'preferences', value: { firstHourCard: 'sometimes' } });
    expect((await readPreferences(database)).firstHourCard).toBe(true);
  });
});
