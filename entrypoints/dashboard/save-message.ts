/** A message with its files -> the record: the files as sealed receipts first, then the message that names them. */
import type { MessageForm } from '@/utils/contact/check-message';
import type { FileRole } from '@/utils/evidence/receipt';
import type { Outcome } from '@/utils/messages';
import type { OrderId } from '@/utils/orders/order';
import { sendCommand } from '@/utils/send-command';
import type { UnorderDatabase } from '@/utils/storage/database';
import { uploadFile } from '@/utils/storage/upload-file';

export async function saveMessage(
  database: UnorderDatabase,
  order: OrderId,
  message: MessageForm,
  files: readonly File[],
): Promise<Outcome> {
  const kept: string[] = [];
  for (const file of files) {
    const uploaded = await uploadFile(database, file, crypto.randomUUID());
    if (!uploaded.ok) return { done: false, problem: uploaded.problem };
    const { id: upload } = uploaded;
    const saved = await sendCommand({ type: 'save-file', order, upload, role: roleOf(file), about: null });
    if (!saved.done) return saved;
    kept.push(upload);
  }
  const whole = kept.length === 0 ? message : { ...message, files: kept };
  return sendCommand({ type: 'log-message', order, message: whole });
}

/** By its type, or its name where the system knows no type for it. */
export function roleOf({ type, name }: Pick<File, 'type' | 'name'>): FileRole {
  if (type.startsWith('image/')) return 'picture';
  if (type === 'message/rfc822' || /\.(?:eml|msg)$/iu.test(name)) return 'mail';
  return type === 'text/plain' ? 'chat' : 'document';
}
