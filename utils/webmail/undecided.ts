/** Open mails that fit no order for sure: kept among the uploads until the shopper has looked at them. */
import type { UnorderDatabase } from '../storage/database';
import { uploadFile } from '../storage/upload-file';

const PREFIX = 'open-mail/';
/** What nobody looks at gives way to what is newer. */
const MOST = 20;

/** The same message twice is kept once. */
export async function keepUndecided(database: UnorderDatabase, mail: File): Promise<void> {
  const ids = await undecidedMails(database);
  const rows = await database.uploads.bulkGet(ids);
  if (rows.some((row) => row?.name === mail.name && row.file.size === mail.size)) return;
  const surplus = ids.slice(0, Math.max(0, ids.length - MOST + 1));
  await database.uploads.bulkDelete(surplus);
  // Ids of a time sort by it.
  await uploadFile(database, mail, `${PREFIX}${new Date().toISOString()}`);
}

/** Ids among the uploads, the oldest first. */
export function undecidedMails({ uploads }: UnorderDatabase): Promise<string[]> {
  return uploads.where('id').startsWith(PREFIX).primaryKeys();
}
