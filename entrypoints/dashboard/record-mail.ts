/** Hands one mail to the background: the mail itself as a file, and what was read of it. */
import type { FoundMail } from '@/utils/mail/files/mail-collector';
import type { Outcome } from '@/utils/messages';
import type { OrderId } from '@/utils/orders/order';
import { sendCommand } from '@/utils/send-command';
import type { UnorderDatabase } from '@/utils/storage/database';
import { uploadFile } from '@/utils/storage/upload-file';

const ENDINGS = { eml: 'eml', msg: 'msg', html: 'html', text: 'txt' } as const;

/** @param order null: a new one */
export async function recordMail(
  database: UnorderDatabase,
  { id, raw, text, reading, messageId, ...mail }: FoundMail,
  order: OrderId | null,
): Promise<Outcome> {
  if (raw === null) return { done: false, problem: 'problem.mailUnfit' };
  const file = new File([raw], nameOf(mail, reading.subject), { type: raw.type });
  const uploaded = await uploadFile(database, file, id, text);
  if (!uploaded.ok) return { done: false, problem: uploaded.problem };
  return sendCommand({ type: 'record-mail', order, reading, messageId, upload: id });
}

/** A mail of a mailbox has no file name of its own: its subject serves. */
function nameOf({ file, format }: Pick<FoundMail, 'file' | 'format'>, subject: string): string {
  const ending = ENDINGS[format];
  if (file.toLowerCase().endsWith(`.${ending}`)) return file;
  return `${subject.slice(0, 80).trim() || 'mail'}.${ending}`;
}
